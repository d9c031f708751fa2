import type { Records } from '../../query/select.ts'
import { count } from '../words/labels.ts'

type Props = { records: Records; current: string | null; hrefOf: (documentId: string) => string }

/** Every document of the corpus, each a way into its whole text. */
export function DocumentList({ records, current, hrefOf }: Props) {
	return (
		<ul className="document-list">
			{records.index.documents.map(({ id, file, about }) => (
				<li key={id}>
					<a href={hrefOf(id)} aria-current={id === current ? 'page' : undefined} data-document={id}>
						{about ?? file}
					</a>{' '}
					<small>
						{about !== null && <code>{file}</code>} {count(records.index.facets.document?.[id] ?? 0, 'event')}
					</small>
				</li>
			))}
		</ul>
	)
}

import { groupBy, type Records } from '../../query/select.ts'
import { formatUrl } from '../../query/url.ts'
import type { DocumentEntry, Story } from '../../records/schema.ts'
import { dateWords } from '../words/date.ts'
import { count, STORY_KIND } from '../words/labels.ts'

const BASIS = { text: 'proven by the page', editor: 'known to an editor', none: 'not known' }

/** Each page with what it is, and its stories: outlet, day, and how both are known. */
export function Documents({ records }: { records: Records }) {
	const stories = new Map(groupBy(records.index.stories, ({ documentId }) => documentId))
	return (
		<>
			<p>
				The pages stand here as they were saved; each opens whole. Their texts belong to their publishers and are shown
				as material under study.
			</p>
			{records.index.documents.map((document) => (
				<Document key={document.id} {...{ document, records }} stories={stories.get(document.id) ?? []} />
			))}
		</>
	)
}

type DocumentProps = { document: DocumentEntry; stories: Story[]; records: Records }

function Document({ document, stories, records }: DocumentProps) {
	return (
		<section className="about-document">
			<h4>
				<a href={formatUrl({ read: document.id })}>
					<bdi>{document.file}</bdi>
				</a>
			</h4>
			{document.about && <p>{document.about}</p>}
			<p className="note">
				{document.length.toLocaleString('en-GB')} characters · SHA-256 <code>{document.sha256.slice(0, 12)}…</code>
			</p>
			<details>
				<summary>{count(stories.length, 'story', 'stories')} on it</summary>
				<div className="about-scroll">
					<table>
						<caption className="visually-hidden">Stories of {document.file}</caption>
						<thead>
							<tr>
								<th scope="col">Begins</th>
								<th scope="col">Outlet</th>
								<th scope="col">Published</th>
							</tr>
						</thead>
						<tbody>
							{stories.map((story) => (
								<StoryRow
									key={story.id}
									story={story}
									outlet={records.outlets.get(story.outletId ?? '')?.name ?? null}
								/>
							))}
						</tbody>
					</table>
				</div>
			</details>
		</section>
	)
}

function StoryRow({ story, outlet }: { story: Story; outlet: string | null }) {
	return (
		<tr>
			<th scope="row">
				<q dir="auto">{story.opening}</q>
				<small>{STORY_KIND[story.kind]}</small>
			</th>
			<td>
				{outlet ?? 'Not known'}
				{outlet && <small>{BASIS[story.outletBasis]}</small>}
				{story.author && <small>by {story.author}</small>}
			</td>
			<td>
				{dateWords(story.published)}
				{story.published.edtf !== null && <small>{BASIS[story.published.basis]}</small>}
			</td>
		</tr>
	)
}

/** Who printed it: kind, country, and who owns it, in a neutral sentence. */
export function Outlets({ records }: { records: Records }) {
	return (
		<dl className="about-outlets">
			{records.index.outlets.map(({ id, name, kind, country, about }) => (
				<div key={id}>
					<dt>
						<bdi>{name}</bdi> <small>{[kind, country].filter(Boolean).join(', ')}</small>
					</dt>
					<dd>{about}</dd>
				</div>
			))}
		</dl>
	)
}

import type { Account } from '../../query/select.ts'
import type { DocumentFile, Story } from '../../records/schema.ts'
import { STORY_KIND } from '../words/labels.ts'
import { WhyDate } from './WhyDate.tsx'

const OUTLET_BASIS: Record<Story['outletBasis'], string> = {
	text: 'The document names it.',
	editor: 'The document does not name it: an editor knows it.',
	none: 'Not known.',
}

/** Who printed it, how we know, who wrote it, when it was published and why we think so. */
export function OutletCard({
	account: { story, outlet },
	document,
}: {
	account: Account
	document: DocumentFile | null
}) {
	return (
		<details className="outlet-card">
			<summary>Source: outlet, author, day of publication</summary>
			<dl>
				<dt>Outlet</dt>
				<dd>
					{outlet ? (
						<>
							<strong>{outlet.name}</strong>, {outlet.kind}
							{outlet.country && `, ${outlet.country}`}. {outlet.about}
						</>
					) : (
						'Not known'
					)}
				</dd>
				<dt>How we know the outlet</dt>
				<dd>
					{OUTLET_BASIS[story.outletBasis]}
					<WhyDate
						date={{
							edtf: null,
							earliest: null,
							latest: null,
							precision: null,
							basis: story.outletBasis,
							steps: story.outletSteps,
						}}
						document={document}
					/>
				</dd>
				<dt>Author</dt>
				<dd>{story.author ? <bdi>{story.author}</bdi> : <span className="absent">not named</span>}</dd>
				<dt>Form</dt>
				<dd>{STORY_KIND[story.kind]}</dd>
				<dt>Why this day of publication</dt>
				<dd>
					<WhyDate date={story.published} document={document} />
				</dd>
			</dl>
		</details>
	)
}

import type { Records } from '../../query/select.ts'
import type { DocumentFile, Story } from '../../records/schema.ts'
import type { OutletLook } from '../outlet/marks.ts'
import { PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { WhyDate } from '../panel/WhyDate.tsx'
import { dateTime, dateWords } from '../words/date.ts'
import { STORY_KIND } from '../words/labels.ts'

type Props = { records: Records; document: DocumentFile; story: Story; looks: Map<string, OutletLook>; short: boolean }

/** Whose words follow: outlet, author, who passed them on, when they were published and how that is known. */
export function StoryHeader({ records, document, story, looks, short }: Props) {
	const outlet = story.outletId === null ? null : records.outlets.get(story.outletId)
	const name = story.kind === 'comment' ? 'Readers’ comments' : (outlet?.name ?? 'Outlet not known')
	if (short)
		return (
			<p className="story-short">
				<a href={`#${headerId(story)}`}>
					Belongs to: <bdi>{name}</bdi>, {STORY_KIND[story.kind]}
				</a>
			</p>
		)
	const { published, clock, author, via } = story
	return (
		<header className="story-header">
			<h2 id={headerId(story)} tabIndex={-1}>
				<OutletMark look={(outlet && looks.get(outlet.id)) || PLAIN_LOOK} /> <bdi>{name}</bdi>
				{clock && <span className="story-clock"> update of {clock}</span>}
			</h2>
			<p className="story-facts">
				{story.kind !== 'comment' && <span>{capital(STORY_KIND[story.kind])}</span>}
				{author && (
					<span>
						by <bdi>{author}</bdi>
					</span>
				)}
				{via.map((one) => (
					<span key={one}>
						passed on by <bdi>{one}</bdi>
					</span>
				))}
				<span>
					published <time dateTime={dateTime(published)}>{dateWords(published)}</time>
					{published.basis === 'editor' && <em className="story-editor"> (an editor’s knowledge)</em>}
				</span>
			</p>
			<details className="story-why">
				<summary>How outlet and day are known</summary>
				<h3>Outlet</h3>
				{story.outletSteps.length === 0 && <p className="note">Nothing names it.</p>}
				<WhyDate date={{ ...published, basis: story.outletBasis, steps: story.outletSteps }} document={document} />
				<h3>Day of publication</h3>
				<WhyDate date={published} document={document} />
			</details>
		</header>
	)
}

/** Where a story's header can be linked to. */
export function headerId(story: Story): string {
	return `story-${story.id}`
}

function capital(words: string): string {
	return `${words[0]!.toUpperCase()}${words.slice(1)}`
}

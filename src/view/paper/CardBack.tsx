import type { Covering } from '../../query/paper/covering.ts'
import type { Passage } from '../../query/paper/shown.ts'
import type { Records } from '../../query/select.ts'
import { STROKE } from '../../query/walkthrough/cover.ts'
import type { Attribution, Dated, Story } from '../../records/schema.ts'
import { outletLooks, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { dateWords } from '../words/date.ts'
import { BASIS, outletName, publishedWords } from './whose.ts'

type Props = { records: Records; card: Passage; covering: Covering }

const OUTLET_BASIS: Record<Story['outletBasis'], string> = {
	text: 'named in the document',
	editor: 'an editor’s knowledge',
	none: 'not known',
}

/** Whose words they are, when it happened and was published, and on what that rests; who told the outlet. */
export function CardBack({ records, card, covering }: Props) {
	const story = records.stories.get(card.storyId)!
	const entry = records.documents.get(card.documentId)!
	const outlet = story.outletId === null ? null : (records.outlets.get(story.outletId) ?? null)
	const look = (outlet && outletLooks(records.index.outlets).get(outlet.id)) || PLAIN_LOOK
	const claim = card.account?.claim ?? null
	const words = coveredWords(card, covering)
	return (
		<>
			<p className="paper-card-number">
				<strong>{card.number}</strong>
			</p>
			<p className="paper-card-outlet">
				<OutletMark look={look} /> <bdi>{outletName(records, story)}</bdi>
			</p>
			<dl>
				<Fact name="Outlet">
					{outlet && story.kind !== 'comment'
						? [outlet.kind, outlet.country].filter(Boolean).join(', ')
						: 'no outlet’s own text'}
					{story.clock && `; label ${story.clock}`} <small>({OUTLET_BASIS[story.outletBasis]})</small>
				</Fact>
				{story.author && <Fact name="Author">{story.author}</Fact>}
				<Fact name="Happened">
					{claim ? <Day date={claim.date} words={dateWords(claim.date)} /> : 'no dated account'}
				</Fact>
				<Fact name="Published">
					<Day date={story.published} words={publishedWords(story.published)} />
				</Fact>
				<Fact name="Who told">
					{[
						...(claim?.attribution.map(linkWords) ?? []),
						claim?.comment ? 'a reader’s comment' : outletName(records, story),
						...story.via,
						entry.file,
					].join(' → ')}
				</Fact>
				{words.length > 0 && <Fact name="Covered">{words.map((word) => `“${word}”`).join(', ')}</Fact>}
			</dl>
		</>
	)
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	)
}

function Day({ date, words }: { date: Dated; words: string }) {
	return (
		<>
			{words} <small>({BASIS[date.basis]})</small>
		</>
	)
}

/** `the army’s spokesman (“said”)` */
function linkWords({ name, verb }: Attribution): string {
	return verb ? `${name} (“${verb}”)` : name
}

/** The words that the front covers. */
function coveredWords(card: Passage, covering: Covering): string[] {
	const runs = covering.text(card).matchAll(new RegExp(`${STROKE}{2,}`, 'g'))
	return [...runs].map(({ index, 0: run }) => card.exact.slice(index, index + run.length))
}

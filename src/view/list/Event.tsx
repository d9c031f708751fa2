import { type Row, shownAccounts, shownTellers } from '../../query/row.ts'
import { type Account, accounts, COMMENT_LANE, type Records } from '../../query/select.ts'
import { valueName } from '../filters/names.ts'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { Marked, useHits } from '../search/Marked.tsx'
import { markedSpans } from '../search/spans.ts'
import { AGREEMENT, count, KIND, MODALITY } from '../words/labels.ts'
import { EventLink } from './EventLink.tsx'
import { restOf } from './rest.ts'

/** What every event of a list is given. */
export type Shared = {
	records: Records
	looks: Map<string, OutletLook>
	comments: boolean
	/** The open event's id. */
	selected: string | null
	onOpen: (eventId: string) => void
	/** The address of an event, so that its title is a link like any other. */
	href: (eventId: string) => string
	/** The heading that an event has: one below that of the part it stands in. */
	heading?: 'h4' | 'h5'
}

type Props = Shared & {
	row: Row
	/** The records that hold its claims; null where these are not loaded: its words follow when they are. */
	holds: Records | null
}

/** An event as an article: its title, what and where, its words, and who tells of it. */
export function Event({
	records,
	row,
	holds,
	looks,
	comments,
	selected,
	onOpen,
	href,
	heading: Heading = 'h5',
}: Props) {
	const by = useHits(row.id)
	const current = row.id === selected
	const told = comments ? row.told : row.told.filter(({ teller }) => teller !== COMMENT_LANE)
	const modality = told.every((one) => one.modality !== 'asserted') ? told[0]?.modality : null
	const places = row.placeIds.map((id) => records.places.get(id)?.name).filter(Boolean)
	const all = shownAccounts(row, { comments })
	return (
		<article className={current ? 'list-event list-current' : 'list-event'}>
			<Heading>
				<EventLink {...{ row, href, by, current, onOpen }} />
			</Heading>
			<p className="list-facts">
				<span>{KIND[row.kind]}</span>
				{places.length > 0 && <span>{places.join(', ')}</span>}
				{row.commentsOnly && <span className="tag tag-quiet">Readers’ words</span>}
				{modality && <span className="tag tag-quiet">{MODALITY[modality]}</span>}
				{row.agreement !== 'single-source' && (
					<span className={`tag tag-${row.agreement}`}>{AGREEMENT[row.agreement].name}</span>
				)}
				{row.agreement !== 'contested' && row.contested && <span className="tag tag-contested">Accounts differ</span>}
			</p>
			{holds ? <Words {...{ row, holds, comments, by }} /> : <p className="list-waits">Words not loaded</p>}
			<p className="list-outlets">
				{shownTellers(row, { comments }).map((id) => (
					<span key={id}>
						<OutletMark look={looks.get(id) ?? PLAIN_LOOK} />
						<bdi>{id === COMMENT_LANE ? 'A reader’s comment' : valueName('outlet', id, records)}</bdi>
					</span>
				))}
				{all > 1 && <span className="absent">{count(all, 'account')}</span>}
			</p>
		</article>
	)
}

type WordsProps = { row: Row; holds: Records; comments: boolean; by: readonly string[] | null }

/** What is left of one account's words to print below a title that may quote them. */
function Words({ row, holds, comments, by }: WordsProps) {
	const all = accounts(holds, holds.eventById.get(row.id)!).filter(({ claim }) => comments || !claim.comment)
	const first = (by && mostMarked(all, by)) ?? all[0]
	// Veiled words are opened where they are explained, not in a line of the list.
	const rest = !first || first.claim.veils ? null : restOf(first.claim.selector.exact, row.title)
	if (!rest) return null
	return (
		<blockquote dir="auto">
			<Marked text={rest} by={by} />
		</blockquote>
	)
}

/** The account with most of the words found: what a reader searched for is then in sight. */
function mostMarked(all: Account[], by: readonly string[]): Account | null {
	const marks = (one: Account) => markedSpans(one.claim.selector.exact, by).length
	const best = all.reduce<Account | null>((most, one) => (most && marks(most) >= marks(one) ? most : one), null)
	return best && marks(best) > 0 ? best : null
}

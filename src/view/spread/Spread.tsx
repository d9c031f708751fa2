import type { Account } from '../../query/select.ts'
import { type SpanShare, type SpreadLine, type SpreadPicture, spreadOf } from '../../query/spread.ts'
import { capital, sourceWords } from '../compare/names.ts'
import { colourToken, OUTLINE, type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { dateWords, dayWords, rangeWords } from '../words/date.ts'
import { count } from '../words/labels.ts'
import './spread.css'

type Props = { accounts: Account[]; looks: Map<string, OutletLook> }

/** The accounts of one event on an axis of days: a mark for each, the spread of all, the days they were published. */
export function Spread({ accounts, looks }: Props) {
	const picture = spreadOf(accounts)
	const once = publishedOnce(picture.lines)
	return (
		<figure className="spread">
			<figcaption>{saysSpread(picture)}</figcaption>
			<ul>
				{picture.lines.map((line) => {
					const { outlet } = line.source
					const look = (outlet && looks.get(outlet.id)) || PLAIN_LOOK
					return (
						<li key={line.accounts[0]!.claim.id}>
							<Label line={line} look={look} once={once !== null} />
							{picture.axis && <Strip {...{ line, look, picture }} />}
						</li>
					)
				})}
			</ul>
			{picture.axis && <Axis picture={picture} />}
			<p className="spread-key">
				<span className="spread-key-published" aria-hidden="true" /> published{once && `, all of them, ${once}`}
				{picture.lines.some(({ rests, mark }) => mark && rests === 'story') && (
					<>
						{' '}
						<span className="spread-key-story" aria-hidden="true" /> names no day: that of its story
					</>
				)}
			</p>
		</figure>
	)
}

/** How far apart the accounts are, in a sentence. */
export function saysSpread({ whole, lines }: SpreadPicture): string {
	if (!whole) return 'No account has a date.'
	const named = lines.filter(({ mark, rests }) => mark && rests !== 'story').map(({ date }) => date)
	if (named.length === 0)
		return `No account names a day; by their stories, ${rangeWords(whole.earliest, whole.latest)}.`
	const same = new Set(named.map(({ edtf }) => edtf)).size === 1
	if (same) return `The day that is named: ${dateWords(named[0]!)}.`
	return `The days that are named lie within ${rangeWords(whole.earliest, whole.latest)}.`
}

/** The one day of publication of all lines, in words; null where they have several. */
function publishedOnce(lines: SpreadLine[]): string | null {
	const all = new Set(lines.map(({ accounts }) => dateWords(accounts[0]!.story.published)))
	return all.size === 1 ? [...all][0]! : null
}

function Label({
	line: { source, date, accounts, rests },
	look,
	once,
}: {
	line: SpreadLine
	look: OutletLook
	once: boolean
}) {
	return (
		<p>
			<OutletMark look={look} />
			<span>
				<strong>{capital(dateWords(date))}</strong> <bdi>{capital(sourceWords(source))}</bdi>
				{accounts.length > 1 && <small>, {count(accounts.length, 'account')}</small>}
				{rests === 'story' && <small className="visually-hidden">, names no day: that of its story</small>}
				{!once && <small className="spread-when">published {dateWords(accounts[0]!.story.published)}</small>}
			</span>
		</p>
	)
}

const percent = (share: number) => `${(100 * share).toFixed(3)}%`
const middle = ({ from, to }: SpanShare) => percent((from + to) / 2)

type StripProps = { line: SpreadLine; look: OutletLook; picture: SpreadPicture }

function Strip({ line: { mark, published, rests }, look, picture: { axis, whole } }: StripProps) {
	const colour = colourToken(look)
	return (
		<svg className={`spread-strip spread-${rests}`} aria-hidden="true" focusable="false">
			<rect
				className="spread-whole"
				x={percent(whole!.from)}
				width={percent(whole!.to - whole!.from)}
				y="0"
				height="100%"
			/>
			{axis!.ticks.map(({ day, at }) => (
				<line key={day} className="spread-rule" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
			))}
			{published && published.outside === null && (
				<line className="spread-published" x1={middle(published)} x2={middle(published)} y1="76%" y2="100%" />
			)}
			{published && published.outside !== null && (
				<svg x={published.outside === 'after' ? '100%' : '0%'} y="86%" overflow="visible" aria-hidden="true">
					<path className="spread-beyond" d={published.outside === 'after' ? 'M-7 -4 -1 0-7 4' : 'M7 -4 1 0 7 4'} />
				</svg>
			)}
			{mark && <DateMark {...{ mark, look, colour, rests }} />}
		</svg>
	)
}

type MarkProps = { mark: NonNullable<SpreadLine['mark']>; look: OutletLook; colour: string; rests: SpreadLine['rests'] }

/** A day is the outlet's shape; a span a bar; about has soft ends; an open end an arrow; a story's day is hollow. */
function DateMark({ mark, look, colour, rests }: MarkProps) {
	const hollow = rests === 'story'
	if (mark.isDay)
		return (
			<svg x={middle(mark)} y="50%" overflow="visible" aria-hidden="true">
				{mark.soft && <circle r="11" fill={colour} opacity="0.25" />}
				<path
					d={OUTLINE[look.shape]}
					transform="translate(-8 -8)"
					className="spread-shape"
					fill={hollow ? 'var(--paper)' : colour}
					stroke={colour}
					strokeDasharray={hollow ? '3 2' : undefined}
				/>
			</svg>
		)
	return (
		<>
			<rect
				className={mark.soft ? 'spread-bar spread-soft' : 'spread-bar'}
				x={percent(mark.from)}
				width={percent(mark.to - mark.from)}
				y="25%"
				height="50%"
				rx="2"
				stroke={colour}
				strokeDasharray={hollow || mark.soft ? '3 2' : undefined}
				fill={hollow ? 'var(--paper)' : colour}
			/>
			{mark.openEnd && <Arrow x={percent(mark.to)} d="M-8 -7 0 0-8 7" colour={colour} />}
			{mark.openStart && <Arrow x={percent(mark.from)} d="M8 -7 0 0 8 7" colour={colour} />}
		</>
	)
}

function Arrow({ x, d, colour }: { x: string; d: string; colour: string }) {
	return (
		<svg x={x} y="50%" overflow="visible" aria-hidden="true">
			<path className="spread-arrow" d={d} stroke={colour} />
		</svg>
	)
}

function Axis({ picture: { axis } }: { picture: SpreadPicture }) {
	return (
		<svg className="spread-axis" aria-hidden="true" focusable="false">
			{axis!.ticks.map(({ day, at }) => (
				<text key={day} x={percent(at)} y="1em" textAnchor={at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle'}>
					{dayWords(day).replace(
						/^(\d+) (\p{L}{3})\p{L}* (\d+)$/u,
						axis!.ticks.length > 1 && sameYear(axis!.ticks) ? '$1 $2' : '$2 $3',
					)}
				</text>
			))}
		</svg>
	)
}

function sameYear(ticks: { day: string }[]): boolean {
	return new Set(ticks.map(({ day }) => day.slice(0, 4))).size === 1
}

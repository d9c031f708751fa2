import { type Field, figureKey, type Rests, type Value } from '../../query/compare.ts'
import { measureOf } from '../../query/figures.ts'
import type { Records } from '../../query/select.ts'
import type { Claim, WordMeaning } from '../../records/schema.ts'
import { VeiledExact } from '../veil/VeiledExact.tsx'
import { dateTime, dateWords } from '../words/date.ts'
import { KIND, MODALITY } from '../words/labels.ts'
import { figureWords, MEASURE } from './figureWords.ts'
import type { Hrefs } from './Grid.tsx'
import { speakerWords } from './names.ts'

type Props = { records: Records; meanings: WordMeaning[]; hrefs: Hrefs; field: Field; values: Value[] }
type OneProps = Omit<Props, 'values' | 'field'> & { value: Value }

/** What a cell says: each value once, with where it rests if not on the exact words. */
export function CellValues({ field, values, ...rest }: Props) {
	const One = ONE[field]
	if (values.length === 0) return null
	return (
		<ul className="cell-values">
			{values.map((value) => (
				<li key={value.key}>
					<One {...rest} value={value} />
					<Rest field={field} rests={value.rests} />
				</li>
			))}
		</ul>
	)
}

/** Where a value comes from that the excerpt itself does not say. */
const RESTS: Partial<Record<Field, Record<Rests, string | null>>> = {
	date: { excerpt: null, around: 'from the sentences around it', story: null },
	place: { excerpt: null, around: 'not named in these very words', story: null },
}

function Rest({ field, rests }: { field: Field; rests: Rests }) {
	const says = RESTS[field]?.[rests]
	return says ? <small className="rests">{says}</small> : null
}

const ONE: Record<Field, (props: OneProps) => React.ReactNode> = {
	date: ({ value }) => {
		const { date, edits } = value.accounts[0]!.claim
		const editor = edits?.some(({ field }) => field === 'date')
		if (value.rests === 'story')
			return (
				<>
					<span className="absent">names no day</span>
					<small className="rests">
						{date.edtf === null ? dateWords(date) : `${editor ? 'an editor’s' : 'by its story'}, ${dateWords(date)}`}
					</small>
				</>
			)
		return <time dateTime={dateTime(date)}>{dateWords(date)}</time>
	},
	place: ({ value, records }) => <bdi>{records.places.get(value.key)?.name}</bdi>,
	actor: ({ value }) => <bdi>{value.key}</bdi>,
	number: ({ value }) => {
		const figure = value.figure!
		const measure = MEASURE[measureOf(figure)]
		const isNumber = measure && (figure.low !== null || figure.high !== null)
		const words = new Set(
			value.accounts
				.flatMap(({ claim }) => claim.figures)
				.filter((one) => figureKey(one) === value.key)
				.map((one) => one.words),
		)
		return (
			<>
				{isNumber && (
					<strong>
						{figureWords(figure)} {measure.after}
					</strong>
				)}{' '}
				{[...words].map((one) => (
					<q key={one} dir="auto">
						{one}
					</q>
				))}
				{measure && !isNumber && ` ${measure.after}`}
				{figure.scope && (
					<small className="rests">
						counted: <q dir="auto">{figure.scope.words}</q>
					</small>
				)}
			</>
		)
	},
	told: ({ value }) => {
		const { kind, modality } = value.accounts[0]!.claim
		return (
			<>
				{KIND[kind]}, <span className="cell-modality">{MODALITY[modality].toLowerCase()}</span>
			</>
		)
	},
	wording: ({ value, meanings }) => (
		<>
			<q dir="auto">{value.use!.words}</q>
			<small className="rests">{meanings.find(({ id }) => id === value.use!.meaning)?.neutral}</small>
		</>
	),
	attribution: ({ value }) => {
		const [{ claim, outlet, story }] = value.accounts as [Value['accounts'][number]]
		const first = claim.attribution[0]
		const verbs = new Set(value.accounts.map((account) => account.claim.attribution[0]?.verb).filter(Boolean))
		return (
			<>
				{claim.attribution.map((link) => (
					<span key={link.name}>
						<bdi>{speakerWords(link)}</bdi>
						{link === first && verbs.size > 0 && <> ({[...verbs].map((verb) => `“${verb}”`).join(', ')})</>} →{' '}
					</span>
				))}
				<bdi>{claim.comment ? 'a reader' : (outlet?.name ?? 'an outlet not known')}</bdi>
				{!first && !claim.comment && ', in its own words'}
				{story.via.map((name) => (
					<span key={name}>
						{' '}
						→ passed on by <bdi>{name}</bdi>
					</span>
				))}
			</>
		)
	},
	published: ({ value }) => {
		const { story } = value.accounts[0]!
		return (
			<>
				<time dateTime={dateTime(story.published)}>{dateWords(story.published)}</time>
				{story.clock && `, update of ${story.clock}`}
				{story.published.basis === 'editor' && <small className="rests">an editor’s knowledge</small>}
			</>
		)
	},
	words: ({ value, hrefs }) => {
		const { claim } = value.accounts[0]!
		const { start, end } = claim.selector
		return (
			<>
				<blockquote dir="auto">
					<VeiledExact claim={claim} />
				</blockquote>
				<p className="cell-links">
					<a href={hrefs.account(claim.id)} aria-label={`Account: ${opening(claim)}`}>
						Account
					</a>
					<a href={hrefs.reader(claim.documentId, { start, end })} aria-label={`In its document: ${opening(claim)}`}>
						In its document
					</a>
				</p>
			</>
		)
	},
}

/** The first words, enough to tell links apart; where words are veiled, what they are. */
function opening({ selector, veils }: Claim): string {
	return veils?.[0]?.what ?? selector.exact.split(/\s+/).slice(0, 6).join(' ')
}

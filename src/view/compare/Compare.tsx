import { useEffect, useMemo, useRef } from 'react'
import { apart, asked, grid, type Source, sourcesOf } from '../../query/compare.ts'
import { type Account, distinct, type Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { useWords } from '../../query/useWords.ts'
import { wordings } from '../../query/wording.ts'
import type { Difference, EventRecord } from '../../records/schema.ts'
import type { OutletLook } from '../outlet/marks.ts'
import { useEscape } from '../screen/useEscape.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { Spread } from '../spread/Spread.tsx'
import { count, FIELD, RELATION } from '../words/labels.ts'
import { Grid } from './Grid.tsx'
import { Scales } from './Scales.tsx'
import { say } from './say.ts'
import { Wordings } from './Wordings.tsx'
import './compare.css'

type Props = {
	records: Records
	looks: Map<string, OutletLook>
	state: UrlState
	/** True where the reader has come from within the page: the heading takes the focus. */
	takeFocus: boolean
	onClose: () => void
}

/** Accounts laid side by side, field by field: those of one event, or the excerpts that were picked. */
export default function Compare({ records, looks, state, takeFocus, onClose }: Props) {
	const ids = state.compare!
	const { event, accounts, differences, beyond, unknown } = useMemo(() => asked(records, ids), [records, ids])
	const sources = useMemo(() => sourcesOf(accounts), [accounts])
	const byHand = event === null || !ids.includes(event.id)
	const heading = useRef<HTMLHeadingElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: another comparison is another heading
	useEffect(() => {
		if (takeFocus) heading.current?.focus()
	}, [ids, takeFocus])
	useEscape(onClose)
	return (
		<section className="compare" aria-labelledby="compare-heading">
			<div className="compare-head">
				<p className="overline">Accounts compared</p>
				<ShareButton {...{ records, state }} first="compare" />
				<button type="button" className="compare-close" onClick={onClose}>
					<span aria-hidden="true">←</span> Back
				</button>
			</div>
			<h2 id="compare-heading" tabIndex={-1} ref={heading}>
				{titleOf(byHand ? null : event, sources)}
			</h2>
			{unknown.length > 0 && (
				<p className="note" role="status">
					These records do not hold {unknown.map((id) => `“${id}”`).join(', ')}: the link may be mistyped, or come from
					other records.
				</p>
			)}
			{sources.length > 0 && <Comparison {...{ records, looks, state, sources, differences, beyond, byHand }} />}
		</section>
	)
}

function titleOf(event: EventRecord | null, sources: Source[]): string {
	if (sources.length === 0) return 'Nothing to compare'
	return event ? event.title : `${count(sources.flatMap(({ accounts }) => accounts).length, 'excerpt')}, picked by hand`
}

type ComparisonProps = Pick<Props, 'records' | 'looks' | 'state'> & {
	sources: Source[]
	differences: Difference[]
	beyond: Account[]
	byHand: boolean
}

function Comparison({ records, looks, state, sources, differences, beyond, byHand }: ComparisonProps) {
	const loaded = useWords(records)
	const words = loaded.status === 'ready' ? loaded.data : null
	const columns = useMemo(() => (byHand || sources.length === 1 ? apart(sources) : sources), [sources, byHand])
	const rows = useMemo(
		() => grid(records, columns, differences, words?.uses ?? [], sourcesOf(beyond)),
		[records, columns, differences, words, beyond],
	)
	const sentences = useMemo(() => say(sources, differences), [sources, differences])
	const calls = useMemo(() => (words ? wordings(sources, words) : []), [sources, words])
	return (
		<>
			<div className="compare-says">
				{sentences.map((sentence) => (
					<p key={sentence}>{sentence}</p>
				))}
			</div>
			<div className="compare-pictures">
				<Scales {...{ sources, looks }} />
				<section aria-labelledby="compare-spread">
					<h3 id="compare-spread">On the axis</h3>
					<Spread accounts={sources.flatMap(({ accounts }) => accounts)} looks={looks} />
				</section>
			</div>
			<Wordings all={calls} />
			<Noted differences={differences} />
			<Grid
				{...{ records, looks, rows, sources: columns, meanings: words?.meanings ?? [] }}
				hrefs={{
					account: (claimId) =>
						formatUrl({ ...state, compare: null, event: eventOf(records, claimId), claim: claimId }),
					reader: (read, at) => formatUrl({ ...state, compare: null, event: null, claim: null, read, at }),
				}}
			/>
			<p className="note">
				Silence is not denial: “does not say” means only that these excerpts do not say it. Nothing is added up and
				nothing is averaged.
				{loaded.status === 'failed' && ' The table of words could not be loaded: the row of wording is missing.'}
			</p>
		</>
	)
}

function eventOf(records: Records, claimId: string): string | null {
	return records.events.find(({ claimIds }) => claimIds.includes(claimId))?.id ?? null
}

/** The differences that the record notes, each once. */
function Noted({ differences }: { differences: Difference[] }) {
	const all = distinct(differences)
	if (all.length === 0) return null
	return (
		<section aria-labelledby="compare-noted">
			<h3 id="compare-noted">What the record notes</h3>
			<ul className="compare-noted">
				{all.map(({ field, relation, note }) => (
					<li key={`${field} ${relation} ${note}`}>
						<strong>{FIELD[field]}</strong> <span className={`tag tag-${relation}`}>{RELATION[relation]}</span>{' '}
						<span>{note}</span>
					</li>
				))}
			</ul>
		</section>
	)
}

import { useMemo } from 'react'
import { type LensBlock, type LensRow, lensOf, type TermCount, VOICES, type Voice } from '../../query/lens.ts'
import type { Records } from '../../query/select.ts'
import type { UrlState } from '../../query/url.ts'
import { useWords } from '../../query/useWords.ts'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { Failure, Loading } from '../state/State.tsx'
import { count } from '../words/labels.ts'
import { Uses } from './Uses.tsx'
import './lens.css'

type Props = { records: Records; looks: Map<string, OutletLook>; state: UrlState; comments: boolean }

/** The wording lens: what each outlet calls a thing, how often and in whose voice; every count opens its uses. */
export default function Lens({ records, looks, state, comments }: Props) {
	const loaded = useWords(records)
	const words = loaded.status === 'ready' ? loaded.data : null
	const { outlet: outlets, document: documents } = state
	const blocks = useMemo(
		() => (words ? lensOf(records, words, { comments, outlets, documents }) : []),
		[records, words, comments, outlets, documents],
	)
	if (loaded.status === 'loading') return <Loading />
	if (loaded.status === 'failed') return <Failure error={loaded.error} onRetry={loaded.retry} />
	return (
		<section className="lens" aria-labelledby="lens-heading">
			<h2 id="lens-heading">One thing, different words</h2>
			<Caption />
			{blocks.length === 0 ? (
				<p className="empty">No word of the table stands in these texts.</p>
			) : (
				<div className="lens-blocks">
					{blocks.map((block) => (
						<Block key={block.meaning.id} {...{ block, records, looks, state }} />
					))}
				</div>
			)}
		</section>
	)
}

const VOICE: Record<Voice, string> = {
	own: 'in the outlet’s own voice',
	cited: 'in a sentence that cites somebody',
	quoted: 'inside quotation marks',
}

function Caption() {
	return (
		<div className="lens-caption">
			<p>
				How often each outlet’s texts use which word for one thing; open a count to read every use in its sentence.
				Words in bold take a side, by this page’s own table; the others stand beside them for comparison. A word without
				quotation marks stands for several forms. Bars can be compared within a block.
			</p>
			<ul className="lens-key" aria-label="How to read the bars">
				{VOICES.map((voice) => (
					<li key={voice}>
						<svg width="28" height="12" aria-hidden="true" focusable="false">
							<Hatch id="lens-hatch" />
							<rect className={`lens-${voice}`} x="1" y="1" width="26" height="10" />
						</svg>
						{VOICE[voice]}
					</li>
				))}
			</ul>
			<p className="note">
				Counts show which words stand in these texts. They do not show what an outlet thinks, and they are no score: a
				word inside quotation marks is its speaker’s; the texts differ in length and subject; and most are excerpts that
				somebody else chose. The number of words they were counted in stands beside each outlet.
			</p>
		</div>
	)
}

function Hatch({ id }: { id: string }) {
	return (
		<defs>
			<pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
				<rect width="5" height="5" className="lens-hatch-ground" />
				<line x1="0" y1="0" x2="0" y2="5" className="lens-hatch-line" />
			</pattern>
		</defs>
	)
}

type BlockProps = { block: LensBlock; records: Records; looks: Map<string, OutletLook>; state: UrlState }

function Block({ block: { meaning, rows, most }, records, looks, state }: BlockProps) {
	return (
		<section className="lens-block" aria-labelledby={`lens-${meaning.id}`}>
			<h3 id={`lens-${meaning.id}`}>{capital(meaning.neutral)}</h3>
			<p className="note">{meaning.note}</p>
			<ul>
				{rows.map((row) => {
					const look = (row.outlet && looks.get(row.outlet.id)) || PLAIN_LOOK
					return (
						<li key={row.id} className="lens-row">
							<h4>
								<OutletMark look={look} />
								<bdi>{nameOf(row)}</bdi>
								<small>{inWords(row)}</small>
							</h4>
							<ul>
								{row.terms.map((term) => (
									<li key={term.id}>
										<Term {...{ term, most, records, state }} teller={nameOf(row)} />
									</li>
								))}
							</ul>
						</li>
					)
				})}
			</ul>
		</section>
	)
}

type TermProps = { term: TermCount; most: number; teller: string; records: Records; state: UrlState }

/** One word of one outlet: its count as a bar, which opens its uses. */
function Term({ term, most, teller, records, state }: TermProps) {
	const parts = VOICES.filter((voice) => term.by[voice] > 0).map((voice) => `${term.by[voice]} ${VOICE[voice]}`)
	return (
		<Uses
			uses={term.uses}
			{...{ records, state }}
			summary={
				<>
					<span className={term.loaded ? 'lens-word lens-loaded' : 'lens-word'}>
						{term.words.includes(term.id.toLowerCase()) ? <q>{term.id}</q> : term.id}
					</span>
					<Bar by={term.by} most={most} />
					<span className="lens-count">
						{term.uses.length}
						<span className="visually-hidden">
							{' '}
							in {teller}: {parts.join(', ')}
						</span>
					</span>
				</>
			}
		/>
	)
}

function Bar({ by, most }: { by: Record<Voice, number>; most: number }) {
	let at = 0
	return (
		<svg className="lens-bar" aria-hidden="true" focusable="false">
			{VOICES.map((voice) => {
				const x = at
				at += by[voice]
				if (by[voice] === 0) return null
				return (
					<rect
						key={voice}
						className={`lens-${voice}`}
						x={`${(100 * x) / most}%`}
						y="1"
						height="12"
						width={`${(100 * by[voice]) / most}%`}
					/>
				)
			})}
		</svg>
	)
}

const NUMBER = new Intl.NumberFormat('en-GB')

/** `3 in 1,200 words` */
function inWords({ count: uses, length }: LensRow): string {
	return length === null ? count(uses, 'use') : `${NUMBER.format(uses)} in ${wordCount(length)}`
}

function wordCount(length: number): string {
	return `${NUMBER.format(length)} ${length === 1 ? 'word' : 'words'}`
}

function nameOf({ outlet, comment }: LensRow): string {
	return comment ? 'Readers’ comments' : (outlet?.name ?? 'Outlet not known')
}

function capital(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

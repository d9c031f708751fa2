import type { ReactNode } from 'react'
import { figureWords } from '../../query/figure.ts'
import { type Covering, UNCOVERED } from '../../query/paper/covering.ts'
import type { EvidenceRow, Stand } from '../../query/paper/evidence.ts'
import type { Records } from '../../query/select.ts'
import type { Claim, Figure } from '../../records/schema.ts'
import { scriptOf } from '../panel/excerpt.ts'
import { dateWords } from '../words/date.ts'
import { count, FIELD, MODALITY } from '../words/labels.ts'
import { PaperWords } from './PaperWords.tsx'
import { rangesWords } from './ranges.ts'
import { BASIS, outletName, publishedWords } from './whose.ts'

export type RowProps = { records: Records; row: EvidenceRow; covering: Covering; unveiled: boolean }

/** The table's columns. Their shares of the width, filled in and to be filled in, come to 100 each. */
export const COLUMNS: { name: string; hint?: string; filled: number; blank: number }[] = [
	{ name: 'No.', hint: 'step', filled: 4, blank: 4 },
	{ name: 'Claim', hint: 'in neutral words', filled: 12, blank: 14 },
	{ name: 'Outlet', filled: 7, blank: 8 },
	{ name: 'Exact words', filled: 18, blank: 20 },
	{ name: 'Published', filled: 7, blank: 7 },
	{ name: 'Happened', filled: 8, blank: 7 },
	{ name: 'Attributed to', filled: 7.5, blank: 8 },
	{ name: 'Number', filled: 6, blank: 6 },
	{ name: 'Loaded term', filled: 6.5, blank: 7 },
	{ name: 'Agrees, contradicts, silent', filled: 17, blank: 8 },
	{ name: 'My confidence, and why', filled: 7, blank: 11 },
]

/** What the records say of an account. */
export function FilledCells({ row, ...how }: RowProps) {
	const { claim, story } = row.account
	const { records } = how
	return (
		<>
			<RowNumber row={row} />
			<td>
				{claim.summary} <small className="evidence-below">{MODALITY[claim.modality]}.</small>
			</td>
			<td>
				<bdi>{outletName(records, story)}</bdi>
			</td>
			<Words claim={claim} {...how} covering={UNCOVERED} />
			<td>
				{publishedWords(story.published)} <small className="evidence-below">{BASIS[story.published.basis]}</small>
				{story.clock && <small className="evidence-below">{story.clock}</small>}
			</td>
			<td>
				{dateWords(claim.date)} <small className="evidence-below">{BASIS[claim.date.basis]}</small>
			</td>
			<td>
				{claim.attribution.length > 0 ? (
					claim.attribution.map(({ name }) => name).join(' → ')
				) : (
					<None>nobody named</None>
				)}
			</td>
			<td>{claim.figures.length > 0 ? claim.figures.map(numberWords).join('; ') : <None>none</None>}</td>
			<td>
				{row.loaded.length > 0 ? (
					[
						...new Set(row.loaded.map(({ words, quoted }) => `“${words}”${quoted ? ' (in quotation marks)' : ''}`)),
					].join(', ')
				) : (
					<None>none listed</None>
				)}
			</td>
			<td>
				<Standing row={row} />
			</td>
			<td />
		</>
	)
}

/** The exact words, and room for all else; an empty row where there is no account. */
export function BlankCells({ row, ...how }: Omit<RowProps, 'row'> & { row: EvidenceRow | null }) {
	return (
		<>
			{row ? <RowNumber row={row} /> : <td className="evidence-own" />}
			<td />
			<td />
			{row ? <Words claim={row.account.claim} {...how} /> : <td />}
			<td />
			<td />
			<td />
			<td />
			<td />
			<td className="evidence-boxes">
				<span>agrees</span>
				<span>contradicts</span>
				<span>silent</span>
			</td>
			<td />
		</>
	)
}

function RowNumber({ row: { number, steps } }: { row: EvidenceRow }) {
	return (
		<th scope="row">
			{number} <small className="evidence-below">step {rangesWords(steps)}</small>
		</th>
	)
}

function Words({ claim, covering, unveiled }: { claim: Claim; covering: Covering; unveiled: boolean }) {
	const { documentId, veils = [], selector } = claim
	const { exact, start, end } = selector
	return (
		<td className="evidence-words" dir="auto" lang={scriptOf(exact)}>
			<PaperWords passage={{ documentId, exact, start, end, marks: [], veils }} {...{ covering, unveiled }} />
		</td>
	)
}

function None({ children }: { children: ReactNode }) {
	return <span className="evidence-none">{children}</span>
}

const RELATION: Record<Stand['relation'], string> = {
	contradicts: 'Contradicts',
	updates: 'Updates, or is updated by,',
	broader: 'Broader or narrower than',
	differentScope: 'Covers other things than',
	silent: 'One is silent, of this and',
}

/** Of a number whose kind the records do not tell, its own words. */
function numberWords(figure: Figure): string {
	return figure.measure === 'other' ? `“${figure.words}”` : figureWords(figure)
}

/** How it stands to the others: the note once, where it first belongs; after that, where to find it. */
function Standing({ row: { stands, untold, elsewhere, along, silent, silentIn } }: { row: EvidenceRow }) {
	if (stands.length + elsewhere.length + along.length + silent.length === 0) return <None>no other account here</None>
	return (
		<ul className="evidence-stands">
			{stands.map(({ field, relation, rows, beyond, note, saidIn }) => (
				<li key={`${field} ${relation} ${note}`}>
					<strong>
						{relation === 'differentScope' && field === 'wording' ? 'In other words than' : RELATION[relation]}{' '}
						{others(rows, beyond)}
					</strong>{' '}
					({FIELD[field].toLowerCase()}){saidIn === null ? `: ${note}` : `, see no. ${saidIn}`}
				</li>
			))}
			{untold.length > 0 && (
				<li>
					And with no. {rangesWords(rowsOf(untold))}: {fieldsOf(untold)}. The page says how.
				</li>
			)}
			{elsewhere.length > 0 && <li>Differs from accounts not in this table: {fieldsOf(elsewhere)}.</li>}
			{along.length > 0 && <li>Same event, no difference noted: no. {rangesWords(along)}</li>}
			{silent.length > 0 && (
				<li>
					Silent, of those days: {silentIn === null ? silent.map(({ name }) => name).join(', ') : `see no. ${silentIn}`}
				</li>
			)}
		</ul>
	)
}

/** In what they differ, each once. */
function fieldsOf(stands: Stand[]): string {
	return [...new Set(stands.map(({ field }) => FIELD[field].toLowerCase()))].join(', ')
}

function rowsOf(stands: Stand[]): number[] {
	return [...new Set(stands.flatMap(({ rows }) => rows))].sort((a, b) => a - b)
}

function others(rows: number[], beyond: number): string {
	const here = rows.length > 0 ? `no. ${rangesWords(rows)}` : ''
	const more = beyond > 0 ? `${count(beyond, 'account')} not in this table` : ''
	return [here, more].filter((part) => part !== '').join(' and ')
}

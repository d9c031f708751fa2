import type { Cell, Field, Row, Source } from '../../query/compare.ts'
import { tellerOf } from '../../query/compare.ts'
import type { Records } from '../../query/select.ts'
import type { Position } from '../../query/url.ts'
import type { Difference, WordMeaning } from '../../records/schema.ts'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { listed } from '../words/labels.ts'
import { CellValues } from './CellValues.tsx'
import { capital, sourceWords, tellerWords, voiceWords } from './names.ts'

export type Hrefs = {
	account: (claimId: string) => string
	reader: (documentId: string, at: Position) => string
}

type Props = {
	records: Records
	looks: Map<string, OutletLook>
	sources: Source[]
	rows: Row[]
	meanings: WordMeaning[]
	hrefs: Hrefs
}

const ROW: Record<Field, { name: string; says?: string }> = {
	date: { name: 'Date' },
	place: { name: 'Place' },
	actor: { name: 'Who is named', says: 'groups and public figures' },
	number: { name: 'Figures' },
	told: { name: 'What is told', says: 'and how surely' },
	wording: { name: 'Wording', says: 'words that can be chosen otherwise' },
	attribution: { name: 'Who told whom' },
	published: { name: 'Published' },
	words: { name: 'Exact words' },
}

const IN_A_CELL: Record<Difference['relation'], string> = {
	contradicts: 'Contradicts',
	updates: 'One updates the other:',
	broader: 'One is broader:',
	differentScope: 'Covers other things than',
	silent: 'Not said by',
}

/** The table: fields down, sources across; where columns would become narrow, each field as a list of who says what. */
export function Grid({ records, looks, sources, rows, meanings, hrefs }: Props) {
	const tellers = [...new Set(sources.map(({ id }) => tellerOf(id)))]
	return (
		<section aria-labelledby="compare-table">
			<h3 id="compare-table">Field by field</h3>
			<div className="grid-room" style={{ '--columns': sources.length + 0.6 } as React.CSSProperties}>
				<div className="grid-column">
					<table className="grid">
						<caption className="visually-hidden">What each source says, field by field</caption>
						<thead>
							<tr>
								<td rowSpan={2} />
								{tellers.map((teller) => {
									const own = sources.filter(({ id }) => tellerOf(id) === teller)
									const { outlet } = own[0]!
									return (
										<th key={teller} scope="colgroup" colSpan={own.length}>
											<OutletMark look={(outlet && looks.get(outlet.id)) || PLAIN_LOOK} />{' '}
											<bdi>{capital(tellerWords(own[0]!))}</bdi>
										</th>
									)
								})}
							</tr>
							<tr>
								{sources.map((source) => (
									<th key={source.id} scope="col">
										<bdi>{voiceWords(source)}</bdi>
										{source.nth && <small>account {source.nth}</small>}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{rows.map(({ field, cells }) => (
								<tr key={field} className={`grid-${field}`}>
									<th scope="row">
										{ROW[field].name}
										{ROW[field].says && <small>{ROW[field].says}</small>}
									</th>
									{cells.map((cell) => (
										<td key={cell.sources[0]!.id} colSpan={cell.sources.length} className={classOf(cell, field)}>
											<p className="grid-who">
												<Who cell={cell} looks={looks} />
											</p>
											<div>
												<CellContent {...{ records, cell, field, meanings, hrefs }} />
											</div>
										</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</div>
			</div>
		</section>
	)
}

/** Few by name; of many, how many. */
function othersWords(others: Source[]): string {
	if (others.length === 0) return 'another within these accounts'
	return others.length > 2 ? `${others.length} other sources here` : listed(others.map(sourceWords))
}

/** Whose the cell is, for the stacked form, where no column says so. */
function Who({ cell: { sources }, looks }: { cell: Cell; looks: Props['looks'] }) {
	return sources.map((source) => (
		<span key={source.id}>
			<OutletMark look={(source.outlet && looks.get(source.outlet.id)) || PLAIN_LOOK} />
			<bdi>{capital(sourceWords(source))}</bdi>
		</span>
	))
}

function classOf({ sources, values, differences }: Cell, field: Field): string {
	return [
		`cell cell-${field}`,
		sources.length > 1 ? 'cell-same' : '',
		values.length === 0 ? 'cell-silent' : '',
		differences.some(({ relation }) => relation === 'contradicts') ? 'cell-against' : '',
	].join(' ')
}

/** Whoever is named without a name that our table knows is not in the record: no silence can be told from that. */
const NONE_KNOWN = 'none by a name we know'

type ContentProps = Pick<Props, 'records' | 'meanings' | 'hrefs'> & { cell: Cell; field: Field }

function CellContent({ cell, field, ...rest }: ContentProps) {
	return (
		<>
			{cell.values.length === 0 && <p className="absent">{field === 'actor' ? NONE_KNOWN : 'does not say'}</p>}
			<CellValues {...rest} field={field} values={cell.values} />
			{cell.sameAs && <p className="cell-as">same as {sourceWords(cell.sameAs)}</p>}
			{cell.differences.map(({ relation, others }) => (
				<p key={relation} className={`cell-difference cell-${relation}`}>
					{field === 'wording' ? 'Said otherwise by' : IN_A_CELL[relation]} {othersWords(others)}
				</p>
			))}
		</>
	)
}

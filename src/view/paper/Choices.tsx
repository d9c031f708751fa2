import { formatUrl, type Paper, SHEET_SIZES, type SheetSize, type Url } from '../../query/url.ts'
import { carried } from '../../query/walkthrough/stepState.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { count } from '../words/labels.ts'
import { PAPER, SIZE } from './kinds.ts'
import { offered } from './ToPaper.tsx'
import type { Sheets } from './useSheets.tsx'

type Props = {
	tour: Walkthrough
	url: Url
	paper: Paper
	size: SheetSize
	filled: boolean
	answers: boolean
	/** Another sheet was asked for than this link offers. */
	refused: boolean
	sheets: Sheets
}

/** What to print, on which paper, and the way to the printer: on the screen only. */
export function Choices({ tour, url: { state, choose }, paper, size, filled, answers, refused, sheets }: Props) {
	const { veiled, unveiled, setUnveiled } = sheets
	const kept = { ...carried(state), tour: tour.id, draft: state.draft }
	return (
		<header className="paper-choices">
			<p>
				<a href={formatUrl(kept)}>← Back to the walkthrough</a>
			</p>
			<h1>Print: {tour.title}</h1>
			<nav aria-label="What to print">
				<ul>
					{offered(answers).map((one) => (
						<li key={one}>
							<a
								href={formatUrl({ ...kept, paper: one, sheet: state.sheet })}
								aria-current={one === paper ? 'page' : undefined}
							>
								{PAPER[one].name}
							</a>
						</li>
					))}
				</ul>
			</nav>
			<p className="note">
				{refused && 'This link leaves out the answers, and with them the teacher’s sheet. '}
				{PAPER[paper].says} {HOW[paper]}
			</p>
			<div className="paper-tools">
				<label>
					Paper{' '}
					<select value={size} onChange={(change) => choose({ sheet: change.target.value as SheetSize })}>
						{SHEET_SIZES.map((one) => (
							<option key={one} value={one}>
								{SIZE[one].name}
							</option>
						))}
					</select>
				</label>
				{paper === 'evidence' && answers && (
					<label>
						<input
							type="checkbox"
							checked={filled}
							onChange={(change) => choose({ filled: change.target.checked ? true : null })}
						/>{' '}
						Filled in, for the teacher
					</label>
				)}
				{veiled > 0 && (
					<label>
						<input type="checkbox" checked={unveiled} onChange={(change) => setUnveiled(change.target.checked)} /> Print
						what is veiled, too ({count(veiled, 'excerpt')} with graphic or hurtful words, or private names)
					</label>
				)}
				<button type="button" className="paper-print" onClick={() => print()}>
					Print
				</button>
			</div>
		</header>
	)
}

const HOW: Record<Paper, string> = {
	pupil: 'Black on white, for any copier.',
	teacher: 'Keep it from pupils’ eyes: it holds the answers.',
	cards: 'Choose “both sides, turn on the long edge” in the printer’s dialog: then each back lies behind its front.',
	evidence: 'Printed across.',
}

import { PAPERS, type Paper } from '../../query/url.ts'
import { PAPER } from './kinds.ts'

type Props = {
	/** The teacher's sheet is among them. */
	answers: boolean
	href: (paper: Paper) => string
}

/** The ways from a walkthrough to what of it can be printed. */
export function ToPaper({ answers, href }: Props) {
	return (
		<nav aria-labelledby="to-paper" className="tour-paper">
			<h3 id="to-paper">Print</h3>
			<ul className="tour-paper-list">
				{offered(answers).map((paper) => (
					<li key={paper}>
						<a href={href(paper)}>{PAPER[paper].name}</a> <small className="tour-paper-says">{PAPER[paper].says}</small>
					</li>
				))}
			</ul>
		</nav>
	)
}

/** What a link that leaves out the answers offers. */
export function offered(answers: boolean): Paper[] {
	return PAPERS.filter((paper) => answers || paper !== 'teacher')
}

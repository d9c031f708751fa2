import type { Covering } from '../../query/paper/covering.ts'
import type { Passage } from '../../query/paper/shown.ts'
import { scriptOf } from '../panel/excerpt.ts'
import { PaperWords } from './PaperWords.tsx'
import { rangesWords } from './ranges.ts'

type Props = { card: Passage; covering: Covering; unveiled: boolean }

/** The words, and nothing about them but the card's number. */
export function CardFront({ card, covering, unveiled }: Props) {
	return (
		<>
			<p className="paper-card-number">
				<strong>{card.number}</strong> {card.steps.length === 1 ? 'Step' : 'Steps'} {rangesWords(card.steps)}
			</p>
			<blockquote dir="auto" lang={scriptOf(card.exact)}>
				<PaperWords passage={card} covering={covering} unveiled={unveiled} />
			</blockquote>
		</>
	)
}

import type { Wording, WordSide } from '../../query/wording.ts'
import { capital, subjectWords } from './names.ts'

/** What the sources call one thing: their words on both sides, the meaning in the tool's own voice between them. */
export function Wordings({ all }: { all: Wording[] }) {
	if (all.length === 0) return null
	return (
		<section aria-labelledby="compare-wording">
			<h3 id="compare-wording">One thing, different words</h3>
			<ul className="wordings">
				{all.map(({ meaning, sides }) => {
					const half = Math.ceil(sides.length / 2)
					return (
						<li key={meaning.id}>
							<Side sides={sides.slice(0, half)} />
							<p className="wording-neutral">
								<span aria-hidden="true">⟷</span> {meaning.neutral} <span aria-hidden="true">⟷</span>
							</p>
							<Side sides={sides.slice(half)} />
							<p className="note">{meaning.note}</p>
						</li>
					)
				})}
			</ul>
		</section>
	)
}

function Side({ sides }: { sides: WordSide[] }) {
	return (
		<ul className="wording-side">
			{sides.map(({ term, words, sources }) => (
				<li key={term}>
					{words.map((one, at) => (
						<span key={one}>
							{at > 0 && ', '}
							<q dir="auto">{one}</q>
						</span>
					))}
					<small>
						<bdi>{capital(subjectWords(sources).replace(/,$/, ''))}</bdi>
					</small>
				</li>
			))}
		</ul>
	)
}

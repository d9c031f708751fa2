import type { Source } from '../../query/compare.ts'
import {
	type FigureLine,
	type MeasureLines,
	measures,
	type Placed,
	placed,
	type Scale,
	scaleFor,
} from '../../query/figures.ts'
import { colourToken, OUTLINE, type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { figureWords, MEASURE } from './figureWords.ts'
import { capital, sourceWords } from './names.ts'

type Props = { sources: Source[]; looks: Map<string, OutletLook> }

/** The figures of each measure that more than one line gives, on one scale, with whose they are. */
export function Scales({ sources, looks }: Props) {
	const drawn = measures(sources).filter(({ lines }) => lines.length > 1)
	if (drawn.length === 0) return null
	return (
		<section aria-labelledby="compare-figures">
			<h3 id="compare-figures">Figures, each with whose it is</h3>
			{drawn.map((one) => (
				<MeasureFigure key={one.measure} {...one} looks={looks} />
			))}
		</section>
	)
}

function MeasureFigure({ measure, lines, looks }: MeasureLines & { looks: Props['looks'] }) {
	const numbers = lines.flatMap(({ figure: { low, high } }) => [low, high]).filter((one) => one !== null)
	const scale = numbers.length > 0 ? scaleFor(numbers) : null
	return (
		<figure className="scale">
			<figcaption>{MEASURE[measure]!.heading}</figcaption>
			<ul>
				{lines.map((line) => {
					const { outlet } = line.source
					const look = (outlet && looks.get(outlet.id)) || PLAIN_LOOK
					return <Line key={`${line.source.id} ${line.words[0]}`} {...{ line, look, scale }} />
				})}
			</ul>
			{scale && <Axis scale={scale} />}
		</figure>
	)
}

function Line({ line, look, scale }: { line: FigureLine; look: OutletLook; scale: Scale | null }) {
	const { source, figure, words } = line
	const at = scale && placed(figure, scale)
	return (
		<li>
			<p>
				<OutletMark look={look} />
				<span>
					{at && <strong>{figureWords(figure)}</strong>} <bdi>{capital(sourceWords(source))}</bdi>:{' '}
					{words.map((one, index) => (
						<span key={one}>
							{index > 0 && ', '}
							<q dir="auto">{one}</q>
						</span>
					))}
					{figure.scope && (
						<small>
							{' '}
							counted: <q dir="auto">{figure.scope.words}</q>
						</small>
					)}
					{!at && <small> no number, so no place on the scale</small>}
				</span>
			</p>
			{at && scale && <Strip at={at} scale={scale} look={look} />}
		</li>
	)
}

const percent = (share: number) => `${(100 * share).toFixed(3)}%`

/** One line of the scale: a mark for a number, a bar for a range; an open end runs on in an arrow. */
function Strip({ at, scale, look }: { at: Placed; scale: Scale; look: OutletLook }) {
	const colour = colourToken(look)
	const isPoint = at.from === at.to
	return (
		<svg className="strip" aria-hidden="true" focusable="false">
			{scale.ticks.map((tick) => (
				<line
					key={tick}
					className="strip-rule"
					x1={percent(tick / scale.top)}
					x2={percent(tick / scale.top)}
					y1="0"
					y2="100%"
				/>
			))}
			{!isPoint && (
				<line
					className="strip-bar"
					x1={percent(at.from)}
					x2={percent(at.to)}
					y1="50%"
					y2="50%"
					stroke={colour}
					strokeDasharray={at.openStart || at.openEnd ? '7 3' : undefined}
				/>
			)}
			{at.openEnd && <Mark x={percent(at.to)} d="M-8 -6 0 0-8 6" stroke={colour} />}
			{at.openStart && <Mark x={percent(at.from)} d="M8 -6 0 0 8 6" stroke={colour} />}
			{!at.openStart && <Shape x={percent(at.from)} look={look} soft={at.soft} />}
			{!isPoint && !at.openEnd && <Shape x={percent(at.to)} look={look} soft={at.soft} />}
		</svg>
	)
}

function Mark({ x, d, stroke }: { x: string; d: string; stroke: string }) {
	return (
		<svg x={x} y="50%" overflow="visible" aria-hidden="true">
			<path d={d} className="strip-arrow" stroke={stroke} />
		</svg>
	)
}

/** The outlet's shape; with a soft ring where the number is about. */
function Shape({ x, look, soft }: { x: string; look: OutletLook; soft: boolean }) {
	return (
		<svg x={x} y="50%" overflow="visible" aria-hidden="true">
			{soft && <circle r="11" fill={colourToken(look)} opacity="0.28" />}
			<path d={OUTLINE[look.shape]} transform="translate(-8 -8)" fill={colourToken(look)} className="strip-shape" />
		</svg>
	)
}

const NUMBER = new Intl.NumberFormat('en-GB')

function Axis({ scale: { ticks, top } }: { scale: Scale }) {
	return (
		<svg className="strip-axis" aria-hidden="true" focusable="false">
			{ticks.map((tick) => (
				<text
					key={tick}
					x={percent(tick / top)}
					y="1em"
					textAnchor={tick === 0 ? 'start' : tick === top ? 'end' : 'middle'}
				>
					{NUMBER.format(tick)}
				</text>
			))}
		</svg>
	)
}

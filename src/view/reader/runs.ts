/** A paragraph cut where anything marked begins or ends: runs of a claim, of a sentence left out, or of neither. */
import type { DocumentFile, Timex, Veil } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'

export type MarkedClaim = DocumentFile['claims'][number]

/** Words under one time expression or none, in the span the address asks for or not. */
export type Part = Span & { text: string; timex: Timex | null; lit: boolean }

export type Run = Span & {
	claim: MarkedClaim | null
	/** Which of the document's left-out sentences. */
	dropped: number | null
	veil: Veil | null
	parts: Part[]
}

/** The runs of `within`; their parts put together are the text, character for character. */
export function runsOf(document: DocumentFile, within: Span, lit: Span | null): Run[] {
	const { text } = document
	const claims = document.claims.filter((one) => touch(one, within))
	const veils = (document.veils ?? []).filter((one) => touch(one, within))
	const dropped = document.dropped.map((one, nth) => ({ ...one, nth })).filter((one) => touch(one, within))
	const timexes = document.timexes.filter((one) => touch(one, within))
	return pieces(within, [...claims, ...veils, ...dropped]).map((piece) => ({
		...piece,
		claim: over(claims, piece),
		dropped: over(dropped, piece)?.nth ?? null,
		veil: over(veils, piece),
		parts: pieces(piece, lit ? [...timexes, lit] : timexes).map((part) => ({
			...part,
			text: text.slice(part.start, part.end),
			timex: over(timexes, part),
			lit: lit !== null && lit.start <= part.start && part.end <= lit.end,
		})),
	}))
}

/** Runs under one veil together; runs under none, each alone. */
export function byVeil(runs: Run[]): { veil: Veil | null; runs: Run[] }[] {
	const groups: { veil: Veil | null; runs: Run[] }[] = []
	for (const run of runs) {
		const last = groups.at(-1)
		if (run.veil && last?.veil === run.veil) last.runs.push(run)
		else groups.push({ veil: run.veil, runs: [run] })
	}
	return groups
}

function touch(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end
}

function over<T extends Span>(all: T[], piece: Span): T | null {
	return all.find(({ start, end }) => start <= piece.start && piece.end <= end) ?? null
}

/** Cuts a span at every end of a mark inside it. */
function pieces(within: Span, marks: Span[]): Span[] {
	const ends = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > within.start && at < within.end)
	const cuts = [...new Set([within.start, ...ends, within.end])].sort((a, b) => a - b)
	return cuts.slice(0, -1).map((start, nth) => ({ start, end: cuts[nth + 1]! }))
}

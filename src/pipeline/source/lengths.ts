/** Clues from how long something has gone on since a start that the same sentence dates. */
import { edtfBounds } from '../../records/edtf.ts'
import { sayEdtf } from '../timex/say.ts'
import { type Clue, clue, type Dating, type Scene, sentence, span, textBefore } from './scene.ts'

/** What stands before the date of a start: "since", "which began in", "was imposed on". */
const START = /\b(?:since|began|begun|started|launched|broke out|erupted|imposed|opened|introduced)\b[^.;]{0,24}$/i

/** It goes on while the story is written: "has lasted", "have been held for", "is in its". */
const GOES_ON = /\b(?:has|have|is|are)\b[^.;]{0,60}$/i

/** Years between two starts of sentences that both name lengths are looked for in one passage only, this far apart. */
const APART = 200

/**
 * "The siege, which began in March 2011, has lasted more than five years": written in March 2016 or later. Without
 * "more than" the number may be rounded up, so a year less is proven. Quoted lengths belong to their speaker's day.
 */
export function sinceStart({ datings }: Scene): (Clue | null)[] {
	return datings.map((length, index) => {
		const years = Number(/^P(\d{1,2})Y$/.exec(length.value)?.[1] ?? 0)
		if (length.type !== 'DURATION' || years === 0 || length.quoted || !GOES_ON.test(textBefore(length, 80))) return null
		const start = datings.slice(Math.max(0, index - 3), index + 4).find((other) => isStart(other, length))
		if (!start) return null
		const whole = /MORE/.test(length.mod ?? '') ? years : years - 1
		const then = shifted(start.edtf!, whole)
		if (whole === 0 || !then) return null
		const says = `“${length.words}” since ${sayEdtf(start.edtf!)} (“${start.words}”): published ${sayEdtf(then.edtf)} or later.`
		return clue(span(start, length), says, { kind: 'from', ...then })
	})
}

function isStart(one: Dating, length: Dating): boolean {
	if (one.passage !== length.passage || one.quoted || !/^\d{4}(?:-\d\d){0,2}$/.test(one.edtf ?? '')) return false
	if (Math.abs(one.start - length.start) > APART || !START.test(textBefore(one, 60))) return false
	return sentence(one) === sentence(length)
}

/** The same date some years later; null where there is no such day. */
function shifted(edtf: string, years: number): { day: string; edtf: string } | null {
	const later = String(Number(edtf.slice(0, 4)) + years).padStart(4, '0') + edtf.slice(4)
	const day = edtfBounds(later)?.earliest
	return day ? { day, edtf: later } : null
}

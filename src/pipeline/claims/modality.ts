/** modality: how a claim stands to what it tells of (asserted, alleged, planned, denied, opinion), with the row's name. */
import type { Modality } from '../../records/schema.ts'
import { MODALITIES } from '../tables/modality.ts'
import type { Voice } from './attribution.ts'

export type Standing = { modality: Modality; why: string }

/** Reads a plain sentence (`text`) and the same with its quotations blanked (`own`). */
export function modality(
	text: string,
	own: string,
	voice: Pick<Voice, 'hint' | 'acts' | 'verbAt'>,
	unconfirmed: boolean,
): Standing {
	if (voice.hint === 'denied') return { modality: 'denied', why: 'the speaker rejects it' }
	if (voice.hint === 'asserted') return { modality: 'asserted', why: 'the saying itself is told as fact' }
	if (voice.hint === 'opinion' && !voice.acts && voice.verbAt === 0)
		return { modality: 'opinion', why: 'a public figure argues at length' }
	const said = text.slice(voice.verbAt)
	for (const row of MODALITIES) {
		const where = row.where === 'own' ? own : row.where === 'said' ? said : text
		// What is to come after a semicolon does not make a plan of what has happened before it.
		if (row.pattern.test(row.modality === 'planned' ? firstPart(where) : where))
			return { modality: row.modality, why: row.name }
	}
	if (voice.hint) return { modality: voice.hint, why: 'the verb of saying' }
	return unconfirmed
		? { modality: 'alleged', why: 'passed on as unconfirmed' }
		: { modality: 'asserted', why: 'said as fact' }
}

function firstPart(text: string): string {
	const at = text.indexOf('; ')
	return at !== -1 && PAST.test(text.slice(0, at)) ? text.slice(0, at) : text
}

const PAST = /\b(?:\w{3,}ed|was|were|had|fell|hit|left|took|came|went)\b/

/** What a time expression comes to, in words, and by which rule. */
import { edtfBounds } from '../../records/edtf.ts'
import type { Timex } from '../../records/schema.ts'
import { dateWords, dayWords } from '../words/date.ts'

const TYPE: Record<Timex['type'], string> = {
	DATE: 'a date',
	TIME: 'a time',
	DURATION: 'a length of time',
	SET: 'a time that comes again and again',
}

/** References without a day, as TIMEX3 writes them. */
const VAGUE: Record<string, string> = {
	PAST_REF: 'some time in the past',
	PRESENT_REF: 'the present',
	FUTURE_REF: 'some time to come',
}

const MOD: Record<string, string> = {
	START: 'the beginning of it',
	MID: 'the middle of it',
	END: 'the end of it',
	APPROX: 'about then',
	BEFORE: 'before it',
	AFTER: 'after it',
	ON_OR_BEFORE: 'on it or before',
	ON_OR_AFTER: 'on it or after',
	LESS_THAN: 'less than that',
	MORE_THAN: 'more than that',
	EQUAL_OR_LESS: 'that or less',
	EQUAL_OR_MORE: 'that or more',
}

/** `8 December 2016 (the beginning of it)`; what has no day says what it is instead. */
export function timexWords({ type, value, edtf, mod }: Timex): string {
	const bounds = edtf === null ? null : edtfBounds(edtf)
	const words = bounds
		? dateWords({ ...bounds, edtf })
		: (VAGUE[value] ?? (/X/.test(value) ? `${TYPE[type]} whose day the text does not give` : TYPE[type]))
	return mod && MOD[mod] ? `${words} (${MOD[mod]})` : words
}

/** How it was read: the rule, what it was counted from, and the value as TIMEX3 writes it. */
export function timexReason({ value, rule, anchor, type }: Timex): string {
	const from = anchor ? `counted from ${dayWords(anchor)}, ` : ''
	return `${from}by the rule “${rule.replaceAll('-', ' ')}”. TIMEX3: ${type} ${value}`
}

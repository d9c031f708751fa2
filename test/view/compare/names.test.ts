import { describe, expect, test } from 'vitest'
import { sourcesOf } from '../../../src/query/compare.ts'
import type { Attribution } from '../../../src/records/schema.ts'
import { speakerWords, subjectWords } from '../../../src/view/compare/names.ts'
import { tell } from '../../query/tell.ts'

describe('a speaker is named', () => {
	test.each<[string, Attribution['role'], string]>([
		['Northern army', 'speaker', 'the Northern army'],
		['River Observatory for Peace', 'speaker', 'the River Observatory for Peace'],
		['Ada Lind', 'speaker', 'Ada Lind'],
		['Northland', 'speaker', 'Northland'],
		['the Northern ministry', 'speaker', '“the Northern ministry”'],
		['Northland’s Ministry of Roads', 'speaker', 'Northland’s Ministry of Roads'],
		// Words of a source's own stand in quotation marks: they may be loaded.
		['a resident', 'anonymous', '“a resident”'],
		['Reports', 'anonymous', '“Reports”'],
		['brave activists', 'speaker', '“brave activists”'],
		['Pro-river outlets', 'medium', '“Pro-river outlets”'],
		['River Radio', 'medium', 'River Radio'],
	])('%s (%s): %s', (name, role, words) => {
		expect(speakerWords({ name, role, verb: 'said' })).toBe(words)
	})
})

describe('several as the subject of a sentence', () => {
	const of = (...tells: Parameters<typeof tell>[0][]) => subjectWords(sourcesOf(tells.map(tell)))
	const echo = { outlet: 'Evening Echo' }
	test.each([
		[of({}), 'Morning Post'],
		[of({}, echo), 'Morning Post and Evening Echo'],
		[of({ speaker: 'Ada Lind' }), 'Morning Post, from Ada Lind,'],
		[of({ speaker: 'Ada Lind' }, {}), 'Morning Post, in its own words and from Ada Lind,'],
		[
			of({ speaker: 'Ada Lind' }, { ...echo, speaker: 'Bo Ek' }),
			'Morning Post, from Ada Lind, and Evening Echo, from Bo Ek,',
		],
		[of({ speaker: 'Ada Lind' }, echo), 'Morning Post, from Ada Lind, and Evening Echo'],
		[of({ outlet: null, comment: true }), 'a reader’s comment'],
		[of({ outlet: null }), 'an outlet not known'],
	])('%s', (words, expected) => expect(words).toBe(expected))
})

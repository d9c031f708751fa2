import { describe, expect, test } from 'vitest'
import { veiled, veilsOf } from '../../src/pipeline/veil.ts'
import type { Segment, SegmentKind } from '../../src/records/schema.ts'
import { makeClaim } from './make.ts'

const segment = (text: string, kind: SegmentKind): Segment => ({
	id: 's',
	kind,
	start: 0,
	end: text.length,
	storyId: null,
	reason: 'A test.',
})
const veils = (text: string, kind: SegmentKind = 'story') =>
	veilsOf(text, [segment(text, kind)]).map(({ start, end, kind: of }) => [of, text.slice(start, end)])

describe('a sentence is explained before it is shown where it tells of', () => {
	test.each<[string, SegmentKind, string]>([
		['The raiders slaughtered seven villagers, two children among them.', 'story', 'children'],
		['He carried a lifeless child out of the cellar.', 'update', 'children'],
		['Bodies were strewn along the canal.', 'story', 'bodies'],
		['A mangled body was shown on the screen.', 'caption', 'bodies'],
		['The deserters were burned alive.', 'story', 'cruelty'],
		['Two men were tortured to death in the mill.', 'story', 'cruelty'],
		['You are an idiot.', 'comment', 'abuse'],
		['Those people are vermin.', 'story', 'abuse'],
		['It is hilarious how they died.', 'comment', 'abuse'],
	])('%s', (sentence, kind, of) => {
		const text = `The river rose. ${sentence} The bridge held.`
		expect(veils(text, kind)).toEqual([[of, sentence]])
	})
})

describe('the grave stays open', () => {
	test.each([
		'At least 20 soldiers were killed, he added.',
		'Most of the 40 dead are women and children.',
		'It remains to be seen whether the truce holds.',
		'The two governing bodies met in the town hall.',
		'The report accuses both sides of torture.',
		'Three children were wounded by shell fire.',
		'The hospital was hit and nine babies were moved to the cellar.',
		'The minister called the plan stupid.',
	])('%s', (sentence) => expect(veils(sentence)).toEqual([]))

	test('insults are looked for in opinions, not in reports', () => {
		expect(veils('“You idiots,” he shouted at the crowd.', 'story')).toEqual([])
		expect(veils('“You idiots,” he shouted at the crowd.', 'furniture')).toEqual([])
	})
})

describe('a list of names', () => {
	const NAMES = [
		'Ann Miller – Norland',
		'Ben al Karim – Sudland',
		'Carl Weaver – Norland',
		'Dora Al Smith',
		'Eve Baker, Norland',
	]
	const page = (names: string[], before = 'The post published the names of the harbour guards on its wall:') =>
		`${before}\n\n${names.join('\n')}\n\nThe harbour is closed.`

	test('is one veil over all its lines, which says how many and whom it is said to name', () => {
		const text = page(NAMES, 'The leaked sheet gives the names of the harbour guards on its back:')
		const [veil, ...more] = veilsOf(text, [segment(text, 'story')])
		expect(more).toEqual([])
		expect(text.slice(veil!.start, veil!.end)).toBe(NAMES.join('\n'))
		expect(veil).toMatchObject({ kind: 'names', what: 'a list of names of persons called “harbour guards”: 5 lines' })
		expect(veil!.why).toContain('not verified')
	})

	test('is not called an allegation where nothing accuses', () => {
		const text = page(NAMES, 'These are the names of the singers:')
		expect(veilsOf(text, [segment(text, 'story')])[0]!.why).toBe('It names private persons.')
	})

	test.each<[string, string]>([
		['four are too few', page(NAMES.slice(1))],
		['places after no word of names', page(NAMES, 'Read about these towns:')],
		['sentences', page(['The sun rose.', 'The moon set.', 'A dog slept.', 'A cat woke.', 'A bird sang.'])],
	])('is no list: %s', (_, text) => expect(veilsOf(text, [segment(text, 'story')])).toEqual([]))
})

test('a claim carries the veils that overlap its words, and no others', () => {
	const words = 'Bodies were strewn along the canal. The bridge held.'
	const all = veilsOf(words, [segment(words, 'story')])
	const [over, apart] = veiled(
		[
			makeClaim('a', words.slice(0, 35)),
			{ ...makeClaim('b', words.slice(36)), selector: { exact: '', prefix: '', suffix: '', start: 36, end: 52 } },
		],
		all,
	)
	expect(over!.veils).toEqual(all)
	expect(apart!.veils).toBeUndefined()
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWalkthrough, WalkthroughError } from '../../../src/records/walkthrough/parse.ts'
import { printWalkthrough } from '../../../src/records/walkthrough/print.ts'
import type { Written } from '../../../src/records/walkthrough/written.ts'

const FRONT = `---
id: a-bridge
title: A bridge
minutes: 5
level: 12 to 14 years
goals: [You can read.]
skills: [sourcing]
about: What it is about.
---
`
const STEP = `
## Who says so? {#who}

\`\`\`step
minutes: 5
skill: sourcing
event: took the bridge
\`\`\`

Who says so?

- One.
- *Two.*

### For the teacher

Wait.

### A possible answer

The army’s spokesman.
`

const problemsOf = (text: string): string[] => {
	try {
		parseWalkthrough('tour.md', text)
		return []
	} catch (error) {
		expect(error).toBeInstanceOf(WalkthroughError)
		return (error as Error).message.split('\n')
	}
}

test('a file is read whole', () => {
	const { written, stepAt, partAt, frontAt } = parseWalkthrough('tour.md', FRONT + STEP)
	expect(written).toEqual({
		front: {
			id: 'a-bridge',
			title: 'A bridge',
			minutes: 5,
			level: '12 to 14 years',
			goals: ['You can read.'],
			skills: ['sourcing'],
			about: 'What it is about.',
		},
		steps: [
			{
				id: 'who',
				heading: 'Who says so?',
				block: { minutes: 5, skill: 'sourcing', event: 'took the bridge' },
				prompt: 'Who says so?\n\n- One.\n- *Two.*',
				notes: 'Wait.',
				answer: 'The army’s spokesman.',
			},
		],
	})
	const lines = (FRONT + STEP).split('\n')
	const at = (words: string) => lines.findIndex((line) => line.includes(words)) + 1
	expect(stepAt(0, ['event'])).toBe(at('event:'))
	expect(frontAt(['goals', 0])).toBe(at('goals:'))
	expect([partAt(0, 'heading'), partAt(0, 'prompt'), partAt(0, 'notes'), partAt(0, 'answer')]).toEqual([
		at('## Who'),
		at('Who says so?') + 8,
		at('Wait.'),
		at('The army'),
	])
})

test('line ends of other systems and a byte order mark make no difference', () => {
	const { written } = parseWalkthrough('tour.md', `\uFEFF${(FRONT + STEP).replaceAll('\n', '\r\n')}`)
	expect(written).toEqual(parseWalkthrough('tour.md', FRONT + STEP).written)
})

describe('what is wrong is named with its line', () => {
	const [head, all] = [FRONT, FRONT + STEP]
	test.each<[string, string, string[]]>([
		['nothing', '', ['tour.md:1: no front matter']],
		['no front matter', STEP, ['tour.md:1: no front matter']],
		['front matter without an end', head.replace(/---\n$/, ''), ['tour.md:1: no front matter']],
		['no step', head, ['tour.md:10: no step']],
		['words before the first step', `${head}\nHello.\n${STEP}`, ['tour.md:11: words before the first step']],
		['a field is missing', all.replace('level: 12 to 14 years\n', ''), ['tour.md:2: front matter: level: is missing']],
		[
			'a field is empty',
			all.replace('title: A bridge', 'title: ""'),
			['tour.md:3: front matter: title: must not be empty'],
		],
		[
			'a key is not known',
			all.replace('title:', 'titel:'),
			['tour.md:2: front matter: title: is missing', 'tour.md:3: front matter: unknown key "titel"'],
		],
		['a skill is not known', all.replace('[sourcing]', '[reading]'), ['tour.md:7: front matter: skills.0: is none of']],
		[
			'an id that is none',
			all.replace('id: a-bridge', 'id: A Bridge'),
			['tour.md:2: front matter: id: must be small letters'],
		],
		['YAML is broken', all.replace('title: A bridge', 'title: "A bridge'), ['tour.md:']],
		['YAML of a step is broken', all.replace('event: took', 'event: a: took'), ['tour.md:16: not valid YAML']],
		['a step has no id', all.replace(' {#who}', ''), ['tour.md:11: the step "Who says so?" has no id']],
		['an id is a number', all.replace('{#who}', '{#2}'), ['tour.md:11: the step']],
		[
			'a step has no block',
			all.replace(/```step[\s\S]*?```\n/, ''),
			['tour.md:14: the step "who": a step begins with a block'],
		],
		[
			'a block comes late',
			all.replace('```step', 'Look.\n\n```step'),
			['tour.md:13: the step "who": a step begins with a block', 'tour.md:15: the step "who": a block of code'],
		],
		[
			'minutes are missing',
			all.replace('minutes: 5\nskill: sourcing\nevent', 'skill: sourcing\nevent'),
			['tour.md:14: the step "who": minutes: is missing'],
		],
		[
			'minutes are no number',
			all.replace('minutes: 5\nskill', 'minutes: five\nskill'),
			['tour.md:14: the step "who": minutes: is not a number'],
		],
		[
			'a view there is not',
			all.replace('event:', 'view: globe\nevent:'),
			['tour.md:16: the step "who": view: is none of timeline'],
		],
		[
			'five are compared',
			all.replace('event: took the bridge', 'compare: [a, b, c, d, e]'),
			['tour.md:16: the step "who": compare: at most four'],
		],
		['no prompt', all.replace(/Who says so\?\n\n- One.\n- \*Two.\*\n/, ''), ['tour.md:20: the step "who": no prompt']],
		[
			'another heading',
			all.replace('### For the teacher', '### For nobody'),
			['tour.md:24: the step "who": the heading "For nobody" is neither'],
		],
		[
			'a part twice',
			all.replace('### A possible answer', '### For the teacher'),
			['tour.md:28: the step "who": "For the teacher" stands twice'],
		],
		['an empty part', all.replace('Wait.\n', ''), ['tour.md:25: the step "who": "For the teacher" is empty']],
		[
			'a title of the first depth',
			all.replace('Wait.', '# Loud'),
			['tour.md:26: the step "who": a heading is not possible here'],
		],
		[
			'HTML',
			all.replace('- One.', '<b>One</b>'),
			['tour.md:21: the step "who": HTML is not possible', 'tour.md:21: the step "who": HTML is not possible'],
		],
		['a picture', all.replace('Wait.', '![x](y.png)'), ['tour.md:26: the step "who": pictures are not possible']],
		[
			'a link that is a script',
			all.replace('Wait.', '[x](javascript:alert(1))'),
			['tour.md:26: the step "who": a link begins with'],
		],
		['a doubled step id', all + STEP, ['tour.md:32: the step id "who" stands in line 11 too']],
	])('%s', (_, text, expected) => {
		const found = problemsOf(text)
		expect(found.map((line, at) => line.slice(0, expected[at]?.length ?? 60))).toEqual(expected)
	})
})

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
const words = fc
	.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
	.map((text) => text.replace(/\r\n?/g, '\n').trim())
	.filter((text) => text !== '')
const line = fc.stringMatching(/^[\p{L}“][\p{L}\p{N} ,.;:’“”?!–-]{0,60}[\p{L}.?!]$/u)
const markdown = fc
	.array(
		fc.oneof(
			line,
			line.map((text) => `- ${text}\n- *${text.replaceAll('*', '')}*`),
			line.map((text) => `> ${text}`),
		),
		{ minLength: 1, maxLength: 4 },
	)
	.map((parts) => parts.join('\n\n'))
const list = fc.array(words, { minLength: 1, maxLength: 3 })
const minutes = fc.integer({ min: 1, max: 60 })
const skill = fc.constantFrom('sourcing' as const, 'tracing' as const, 'close-reading' as const)
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const quote = fc.oneof(words, fc.record({ document: words, quote: words }))
const outside = some(fc.array(fc.record({ says: words, basis: words }), { maxLength: 2 }))
const bare = <T extends object>(value: T): T =>
	Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
const block = fc
	.record({
		minutes,
		skill,
		view: some(fc.constantFrom('list' as const, 'timeline' as const)),
		span: some(words),
		search: some(words),
		event: some(quote),
		compare: some(fc.array(quote, { minLength: 1, maxLength: 4 })),
		excerpts: some(fc.array(fc.record({ quote: words, mark: some(list) }).map(bare), { maxLength: 3 })),
		hide: some(fc.record({ outlets: some(fc.constant(true as const)), words: some(list) }).map(bare)),
		content: some(words),
		outside,
	})
	.map(bare)
const step = fc.record({
	heading: line,
	block,
	prompt: markdown,
	notes: fc.option(markdown),
	answer: fc.option(markdown),
})
const written = fc
	.tuple(
		fc
			.record({
				id: name,
				title: words,
				minutes,
				level: words,
				goals: list,
				skills: fc.array(skill),
				about: words,
				content: some(words),
				outside,
			})
			.map(bare),
		fc.uniqueArray(fc.tuple(name, step), { selector: ([id]) => id, minLength: 1, maxLength: 4 }),
	)
	.map(([front, steps]) => ({ front, steps: steps.map(([id, one]) => ({ id, ...one })) }) as Written)

test('what is printed is read back', () => {
	fc.assert(
		fc.property(written, (one) => {
			expect(parseWalkthrough('x', printWalkthrough(one)).written).toEqual(one)
		}),
	)
})

test('anything can be given to it, and nothing but a named problem comes of it', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.string().map((text) => FRONT + text),
				fc.string().map((text) => (FRONT + STEP).replace('Wait.', () => text)),
			),
			(text) => {
				for (const line of problemsOf(text)) expect(line).toMatch(/\S/)
			},
		),
	)
})

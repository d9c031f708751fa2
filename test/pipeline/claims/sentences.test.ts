import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentences } from '../../../src/pipeline/claims/sentences.ts'

const cut = (text: string) =>
	sentences(text, { start: 0, end: text.length }).map(({ body, end }) => text.slice(body, end))

test.each([
	[
		'He met Maj. Gen. Smith on Jan. 12 in St. Petersburg. They left.',
		['He met Maj. Gen. Smith on Jan. 12 in St. Petersburg.', 'They left.'],
	],
	['Fighting in S. Aleppo went on. It was loud.', ['Fighting in S. Aleppo went on.', 'It was loud.']],
	[
		'She said, “We need it. That is obvious.” Then she left.',
		['She said, “We need it. That is obvious.”', 'Then she left.'],
	],
	[
		'"We push it. We go on,” a source said. Nothing moved.',
		['"We push it. We go on,” a source said.', 'Nothing moved.'],
	],
	['It lasted… Nobody came.', ['It lasted…', 'Nobody came.']],
	['UPDATE 1600 GMT: The envoy spoke.', ['The envoy spoke.']],
	['MOSCOW (Sputnik) – The ministry spoke.', ['The ministry spoke.']],
	['Aleppo, Syria (6:00 A.M.) – The base was hit.', ['The base was hit.']],
	['The team says a\nsecond officer was killed.', ['The team says a\nsecond officer was killed.']],
	['First line\n\nSecond line', ['First line', 'Second line']],
	[
		'the US. about using it. He left at 6 p.m. Nobody saw.',
		['the US. about using it.', 'He left at 6 p.m.', 'Nobody saw.'],
	],
])('%s', (text, expected) => expect(cut(text)).toEqual(expected))

test('sentences tile the span: every character that is not white space is in exactly one', () =>
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(fc.string(), fc.constantFrom('. ', '“', '”', '\n', 'Gen. ', '… ', '"', 'The ', 'UPDATE 1200 GMT: ')),
			),
			(parts) => {
				const text = parts.join('')
				const list = sentences(text, { start: 0, end: text.length })
				let at = 0
				for (const { start, end, body } of list) {
					expect(text.slice(at, start).trim()).toBe('')
					expect(body).toBeGreaterThanOrEqual(start)
					expect(end).toBeGreaterThan(start)
					at = end
				}
				expect(text.slice(at).trim()).toBe('')
			},
		),
	))

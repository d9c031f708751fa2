import { describe, expect, test } from 'vitest'
import { explain, listMissed } from './missed.ts'

const at = (start: number) => ({ file: 'a.txt', start, end: start + 10 })
const item = (start: number, event: string) =>
	({ ...at(start), exact: `words at ${start}`, event, kind: 'clash' }) as never
const known = (...starts: number[]) =>
	({ field: 'number', relation: 'contradicts', strength: 'strong', note: 'n', places: starts.map(at) }) as never

describe('why a known difference is missed', () => {
	const why = (ours: never[], ...items: never[]) => explain([known(0, 100)], items, ours)[0]!.cause
	test('a side is no claim', () => expect(why([], item(0, 'e1'))).toBe('a side is no claim'))
	test('the sides stand apart', () => expect(why([], item(0, 'e1'), item(100, 'e2'))).toBe('the sides stand apart'))
	test('no rule sees it', () => expect(why([], item(0, 'e1'), item(100, 'e1'))).toBe('no rule sees it'))
	test('typed otherwise', () => {
		const ours = { field: 'wording', relation: 'differentScope', places: [at(0), at(100)] } as never
		expect(why([ours], item(0, 'e1'), item(100, 'e1'))).toBe('typed otherwise')
	})
	test('the list puts the most frequent cause first', () => {
		const all = explain([known(0, 100), known(0, 100), known(0)], [item(0, 'e1'), item(100, 'e2')], [])
		expect(listMissed(all).filter((line) => !line.startsWith(' '))).toEqual([
			'the sides stand apart: 2',
			'a side is no claim: 1',
		])
	})
})

import { describe, expect, test } from 'vitest'
import { type Action, actionOf, keyNames, type Press, type Situation, TABLE } from '../../../src/view/present/keys.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
	key,
	shift: false,
	modified: false,
	repeat: false,
	typing: false,
	onControl: false,
	...more,
})
const SHOWN: Situation = { rtl: false, blank: false, characters: true, dialog: false }

describe('what a key does while a screen is shown', () => {
	test.each<[string, Partial<Press>, Partial<Situation>, Action | null]>([
		// As clickers send them.
		['PageDown', {}, {}, 'next'],
		['PageUp', {}, {}, 'previous'],
		['.', {}, {}, 'blank'],
		['b', {}, {}, 'blank'],
		['Escape', {}, {}, 'leave'],
		// As reveal.js has them.
		['ArrowRight', {}, {}, 'next'],
		['ArrowLeft', {}, {}, 'previous'],
		[' ', {}, {}, 'next'],
		[' ', { shift: true }, {}, 'previous'],
		['n', {}, {}, 'next'],
		['p', {}, {}, 'previous'],
		['Home', {}, {}, 'first'],
		['End', {}, {}, 'last'],
		['ArrowLeft', { shift: true }, {}, 'first'],
		['ArrowRight', { shift: true }, {}, 'last'],
		['f', {}, {}, 'fullscreen'],
		['s', {}, {}, 'speaker'],
		['?', { shift: true }, {}, 'keys'],
		['q', {}, {}, 'link'],
		['r', {}, {}, 'reveal'],
		['a', {}, {}, 'answer'],
		['t', {}, {}, 'timer'],
		// Capitals locked; Shift and a letter is nobody's.
		['B', {}, {}, 'blank'],
		['B', { shift: true }, {}, null],
		// A keyboard on which the full stop needs Shift.
		['.', { shift: true }, {}, 'blank'],
		// A screen reader's and the page's own keys.
		['ArrowDown', {}, {}, null],
		['ArrowUp', {}, {}, null],
		['Enter', {}, {}, null],
		['Tab', {}, {}, null],
		['h', {}, {}, null],
		['k', {}, {}, null],
		['PageDown', { shift: true }, {}, null],
		// Reading from right to left: the arrows turn round, the clicker does not.
		['ArrowLeft', {}, { rtl: true }, 'next'],
		['ArrowRight', {}, { rtl: true }, 'previous'],
		['ArrowLeft', { shift: true }, { rtl: true }, 'last'],
		['ArrowRight', { shift: true }, { rtl: true }, 'first'],
		['PageDown', {}, { rtl: true }, 'next'],
		['PageUp', {}, { rtl: true }, 'previous'],
		// With Ctrl, Alt or Cmd it is the browser's; in a field it is text.
		['PageDown', { modified: true }, {}, null],
		['f', { modified: true }, {}, null],
		['n', { typing: true }, {}, null],
		['PageDown', { typing: true }, {}, null],
		['Escape', { typing: true }, {}, null],
		// Space works the button it is on; other keys go on.
		[' ', { onControl: true }, {}, null],
		[' ', { onControl: true, shift: true }, {}, null],
		['PageDown', { onControl: true }, {}, 'next'],
		['b', { onControl: true }, {}, 'blank'],
		// Held down.
		['PageDown', { repeat: true }, {}, 'next'],
		['b', { repeat: true }, {}, null],
		['Escape', { repeat: true }, {}, null],
		// A dialog has its own keys.
		['PageDown', {}, { dialog: true }, null],
		['Escape', {}, { dialog: true }, null],
		['b', {}, { dialog: true }, null],
		// Switched off, whatever types a character; what types nothing stays.
		['n', {}, { characters: false }, null],
		['.', {}, { characters: false }, null],
		['?', {}, { characters: false }, null],
		['PageDown', {}, { characters: false }, 'next'],
		['ArrowRight', {}, { characters: false }, 'next'],
		[' ', {}, { characters: false }, 'next'],
		['Escape', {}, { characters: false }, 'leave'],
		// Blank: only what resumes.
		['.', {}, { blank: true }, 'blank'],
		['b', {}, { blank: true }, 'blank'],
		['Escape', {}, { blank: true }, 'leave'],
		['PageDown', {}, { blank: true }, null],
		[' ', {}, { blank: true }, null],
		['s', {}, { blank: true }, null],
		['?', {}, { blank: true }, null],
	])('%j %j %j → %s', (key, more, situation, expected) => {
		expect(actionOf(press(key, more), { ...SHOWN, ...situation })).toBe(expected)
	})
})

test('no key is two rows’', () => {
	const all = TABLE.flatMap(({ keys, characters }) => [
		...keys.map(({ key, shift }) => `${shift ? 'Shift ' : ''}${key}`),
		...characters,
	])
	expect(new Set(all).size).toBe(all.length)
})

test('keys are named as they stand on a keyboard, arrows by the way of reading', () => {
	const next = TABLE.find(({ action }) => action === 'next')!
	expect(keyNames(next, { rtl: false, letters: true })).toEqual(['Page Down', '→', 'Space', 'N'])
	expect(keyNames(next, { rtl: true, letters: false })).toEqual(['Page Down', '←', 'Space'])
})

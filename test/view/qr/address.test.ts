// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { parseUrl } from '../../../src/query/url.ts'
import { linkOf, whyNoCode } from '../../../src/view/qr/address.ts'

const query = (address: string | null) => new URL(address!).search

test('the class has the step, without what belongs to the projector', () => {
	const state = parseUrl('?tour=a-bridge&step=two&present=1&screen=two.1&theme=dark&answers=0&event=e1')
	expect(query(linkOf(state, 'a-bridge', 'two'))).toBe('?tour=a-bridge&step=two&answers=0')
})

test('a walkthrough that the address holds goes with it', () => {
	const state = parseUrl('?tour=shared-1&draft=abc_-9&present=1')
	expect(query(linkOf(state, 'shared-1', null))).toBe('?tour=shared-1&draft=abc_-9')
})

test('one that is on this device has no address for others', () => {
	expect(linkOf(parseUrl('?tour=mine-a1&present=1'), 'mine-a1', 'one')).toBeNull()
	expect(whyNoCode(null)).toContain('on this device only')
})

test('a sheet leads to where the records say that they lie', () => {
	const state = parseUrl('?tour=a-bridge')
	expect(linkOf(state, 'a-bridge', null, 'https://example.org/d/')).toBe('https://example.org/d/?tour=a-bridge')
})

test('a code is drawn of what a class can read, and no other', () => {
	expect(whyNoCode(`https://example.org/?draft=${'x'.repeat(900)}`)).toBeNull()
	expect(whyNoCode(`https://example.org/?draft=${'x'.repeat(1_000)}`)).toContain('too long for a QR code')
})

import { expect, test } from 'vitest'
import type { Outlet } from '../../../src/records/schema.ts'
import { outletLooks } from '../../../src/view/outlet/marks.ts'

const outlets = (count: number): Outlet[] =>
	Array.from({ length: count }, (_, at) => ({
		id: `o${at}`,
		name: '',
		kind: '',
		country: null,
		about: '',
		initials: '',
	}))

test('25 outlets can be told apart by colour and shape together', () => {
	const looks = [...outletLooks(outlets(25)).values()].map(({ colour, shape }) => `${colour} ${shape}`)
	expect(new Set(looks).size).toBe(25)
})

test('the first five differ in colour and in shape', () => {
	const looks = [...outletLooks(outlets(5)).values()]
	expect(new Set(looks.map(({ colour }) => colour)).size).toBe(5)
	expect(new Set(looks.map(({ shape }) => shape)).size).toBe(5)
})

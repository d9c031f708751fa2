/** Rows of any sort, in any order: what columns must hold and what counting must agree with. */
import fc from 'fast-check'
import type { Row, When } from '../../../src/query/row.ts'
import { COMMENT_LANE, NO_OUTLET_LANE } from '../../../src/query/select.ts'
import { dated } from '../../../src/records/dated.ts'
import { fromDayNumber } from '../../../src/records/day.ts'
import { rowOf } from '../../fixture/rows.ts'

const FIRST = 16_801
export const TELLERS = ['post', 'echo', COMMENT_LANE, NO_OUTLET_LANE]
export const PLACES = ['port', 'quay', 'mill', 'north', 'nowhere']

const anyWhen = fc
	.tuple(
		fc.integer({ min: 0, max: 400 }),
		fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 120 })),
		fc.constantFrom('none', 'closed', 'closed', 'closed', 'about', 'open start', 'open end'),
		fc.boolean(),
	)
	.map(([first, length, form, isKnown]): When => {
		const known = isKnown ? { known: 'a Thursday' } : {}
		const [from, to] = [fromDayNumber(FIRST + first), fromDayNumber(FIRST + first + length)]
		if (form === 'none') return { edtf: null, earliest: null, latest: null, precision: null, ...known }
		const closed = from === to ? `${from}${form === 'about' ? '~' : ''}` : `${from}/${to}`
		const edtf = form === 'open start' ? `../${to}` : form === 'open end' ? `${from}/..` : closed
		const { earliest, latest, precision } = dated(edtf, 'text', [])
		return { edtf, earliest, latest, precision, ...known }
	})

const anyTold = fc.record({
	teller: fc.constantFrom(...TELLERS),
	when: anyWhen,
	modality: fc.constantFrom('asserted' as const, 'alleged' as const, 'denied' as const),
	claims: fc.integer({ min: 1, max: 4 }),
})

const anyRow = fc
	.record({
		when: anyWhen,
		title: fc.string({ maxLength: 12 }),
		kind: fc.constantFrom('other' as const, 'aid' as const, 'advance' as const),
		agreement: fc.constantFrom('single-source' as const, 'contested' as const),
		contested: fc.boolean(),
		placeIds: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 3 }),
		documentIds: fc.array(fc.constantFrom('d1', 'd2'), { maxLength: 2 }),
		told: fc.uniqueArray(anyTold, { minLength: 1, maxLength: 3, selector: ({ teller }) => teller }),
	})
	.map(({ when, told, ...fields }): Row => {
		const { edtf, earliest, latest, precision, known = null } = when
		return rowOf({
			...{ ...fields, edtf, earliest, latest, precision, known, told },
			tellers: told.map(({ teller }) => teller),
			modalities: [...new Set(told.map(({ modality }) => modality))],
			accounts: told.reduce((sum, { claims }) => sum + claims, 0),
			commentsOnly: told.every(({ teller }) => teller === COMMENT_LANE),
		})
	})

export const anyRows = fc
	.array(anyRow, { maxLength: 30 })
	.map((rows) => rows.map((row, at): Row => ({ ...row, id: `e${at}` })))

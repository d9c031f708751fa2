import { expect, test } from 'vitest'
import { isTableRow } from '../../../src/pipeline/claims/tableRow.ts'

test.each([
	['Sector | People in need | Reached | Gap', true],
	['Food baskets               4,500      1,320', true],
	['Activity\tPlanned\tReached', true],
	['Blankets\t6,200', true],
	['Shelter | 45%', true],
	['HUMANITARIAN BULLETIN | NORTHERN ALEPPO', false],
	['Shells fell on the market, and 12 people died.', false],
	['They left   at noon, he   said.', false],
	['Troops took the hill   at noon', false],
])('“%s” is a row of a table: %s', (words, row) => expect(isTableRow(words)).toBe(row))

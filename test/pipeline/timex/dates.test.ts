import { describe } from 'vitest'
import { rows } from './rows.ts'

const NEWS = '2016-12-08'

describe('explicit dates, in all orders', () => {
	rows(NEWS, [
		['on ‹5 December 2016›', ['DATE', '2016-12-05', '2016-12-05']],
		['on ‹December 5, 2016›,', ['DATE', '2016-12-05', '2016-12-05']],
		['‹Friday, December 16, 2016›', ['DATE', '2016-12-16', '2016-12-16']],
		['‹Thursday 2nd of July 2020›', ['DATE', '2020-07-02', '2020-07-02']],
		['page on ‹the 15th December› (emphasis', ['DATE', '2016-12-15', '2016-12-15']],
		['‹the 1st of May, 2015›', ['DATE', '2015-05-01', '2015-05-01']],
		['‹Sept. 11, 2001›', ['DATE', '2001-09-11', '2001-09-11']],
		['‹2016-12-07›', ['DATE', '2016-12-07', '2016-12-07']],
		['‹2016/12/07›', ['DATE', '2016-12-07', '2016-12-07']],
		['‹25-06-2016›', ['DATE', '2016-06-25', '2016-06-25']],
		['‹06/25/2016›', ['DATE', '2016-06-25', '2016-06-25']],
		['‹August 2016›', ['DATE', '2016-08', '2016-08']],
		['‹August, 2016›', ['DATE', '2016-08', '2016-08']],
		['‹June of 2014›', ['DATE', '2014-06', '2014-06']],
		['‹Feb 2014›', ['DATE', '2014-02', '2014-02']],
		['in ‹2011›', ['DATE', '2011', '2011']],
		['in ‹480 BC›', ['DATE', 'BC0480', null]],
		['‹07-Dec-2016›', ['DATE', '2016-12-07', '2016-12-07']],
		['in ‹fiscal 2013›', ['DATE', 'FY2013', null]],
		['‹5\u00a0December\u00a02016›', ['DATE', '2016-12-05', '2016-12-05']],
	])
})

describe('day and month: the order by evidence only', () => {
	rows(null, [['‹05-06-2016›', ['DATE', '2016-XX-XX', '2016']]])
	rows({ reference: null, order: 'dmy' }, [['‹05-06-2016›', ['DATE', '2016-06-05', '2016-06-05']]])
	rows({ reference: null, order: 'mdy' }, [['‹05-06-2016›', ['DATE', '2016-05-06', '2016-05-06']]])
	rows('2016-06-09', [['Aleppo province, ‹09-06-2016›:', ['DATE', '2016-06-09', '2016-06-09']]])
	rows(null, [['‹31-02-2016›', ['DATE', 'XXXX-XX-XX', null]]])
})

describe('dates without a year: the nearest, or as the tense says', () => {
	rows(NEWS, [
		['attacked on ‹5 December›', ['DATE', '2016-12-05', '2016-12-05']],
		['held before ‹November 26›.', ['DATE', '2016-11-26', '2016-11-26']],
		['We remember, on ‹Jan.12›, it took control', ['DATE', '2016-01-12', '2016-01-12']],
		['in ‹March›.', ['DATE', '2016-03', '2016-03']],
		['was reimposed in ‹late August›, and', ['DATE', '2016-08', '2016-08', 'END']],
		['is inaugurated in ‹January›', ['DATE', '2017-01', '2017-01']],
		['‹last April›', ['DATE', '2016-04', '2016-04']],
		['‹next May›', ['DATE', '2017-05', '2017-05']],
		['will meet in ‹April›', ['DATE', '2017-04', '2017-04']],
	])
	rows('2016-06-09', [['set a new target date of ‹June 10›', ['DATE', '2016-06-10', '2016-06-10']]])
	rows('2016-06-09', [['was in Vienna in ‹mid-May› as', ['DATE', '2016-05', '2016-05', 'MID']]])
})

describe('parts of a year, decades, centuries', () => {
	rows(NEWS, [
		['‹the third quarter of 2008›', ['DATE', '2008-Q3', '2008-35']],
		['‹the first half of 2015›', ['DATE', '2015-H1', '2015-40']],
		['‹the spring of 2014›', ['DATE', '2014-SP', '2014-21']],
		['from Ukraine in ‹spring 2014›', ['DATE', '2014-SP', '2014-21']],
		['victories ‹this spring›, regaining', ['DATE', '2016-SP', '2016-21']],
		['‹last summer›', ['DATE', '2016-SU', '2016-22']],
		['in ‹the 1990s›', ['DATE', '199', '199X']],
		['in ‹the late 1980s›', ['DATE', '198', '198X', 'END']],
		['Vietnam in ‹the sixties›,', ['DATE', '196', '196X']],
		['in ‹the nineteenth century›', ['DATE', '18', '18XX']],
		['in ‹the early 21st century›', ['DATE', '20', '20XX', 'START']],
		['‹mid-2011›', ['DATE', '2011', '2011', 'MID']],
		['by ‹the end of 2015›', ['DATE', '2015', '2015', 'END']],
		['in ‹October of next year›', ['DATE', '2017-10', '2017-10']],
		['‹the first quarter of last year›', ['DATE', '2015-Q1', '2015-33']],
		['in ‹the last week of March›', ['DATE', '2016-W12', '2016-03-21/2016-03-27']],
	])
	rows('2016-06-09', [['lost in ‹last autumn›’s offensive', ['DATE', '2015-FA', '2015-23']]])
})

describe('ranges: the part that is written once serves both', () => {
	rows(NEWS, [
		['‹26›–‹27 November›', ['DATE', '2016-11-26', '2016-11-26'], ['DATE', '2016-11-27', '2016-11-27']],
		['‹5›–‹6 Aug 2016›', ['DATE', '2016-08-05', '2016-08-05'], ['DATE', '2016-08-06', '2016-08-06']],
		['‹November 26›-‹27, 2015›', ['DATE', '2015-11-26', '2015-11-26'], ['DATE', '2015-11-27', '2015-11-27']],
		['between ‹27 May› and ‹4 June 1940›', ['DATE', '1940-05-27', '1940-05-27'], ['DATE', '1940-06-04', '1940-06-04']],
		['from ‹March› to ‹May 2014›', ['DATE', '2014-03', '2014-03'], ['DATE', '2014-05', '2014-05']],
		['Throughout ‹1915›-‹17›, the', ['DATE', '1915', '1915'], ['DATE', '1917', '1917']],
		['went into Syria in ‹2012›-‹2013›.', ['DATE', '2012', '2012'], ['DATE', '2013', '2013']],
		['in ‹2007›-‹08›,', ['DATE', '2007', '2007'], ['DATE', '2008', '2008']],
	])
})

describe('feasts by their rules', () => {
	rows('2019-04-22', [
		['hotels on ‹Easter Sunday›, killing', ['DATE', '2019-04-21', '2019-04-21']],
		['on ‹Good Friday 2016›', ['DATE', '2016-03-25', '2016-03-25']],
		['the ‹2016 Victory Day› parade', ['DATE', '2016-05-09', '2016-05-09']],
		['‹Christmas Eve›', ['DATE', '2018-12-24', '2018-12-24']],
		['‹Thanksgiving 2015›', ['DATE', '2015-11-26', '2015-11-26']],
		['‹Memorial Day 2015›', ['DATE', '2015-05-25', '2015-05-25']],
	])
})

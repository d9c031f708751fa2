/**
 * The role of each paragraph, from its own words and its nearest neighbours. An ordered list of small rules: the first
 * that answers wins, and says why.
 */
import { findPlaces } from '../places.ts'
import {
	CLOSING_PHRASES,
	CLOSING_TAIL,
	CREDIT_LABELS,
	INTRODUCES,
	LIVE_LABELS,
	MARKERS,
	NEEDS_COLON,
	RELAY,
	type Role,
} from '../tables/markers.ts'
import { outletNamed } from '../tables/outlets.ts'
import { datelineOf } from './dateline.ts'
import { endsMidSentence, headingShape, oneEdit } from './heading.ts'
import { LONGEST_LABEL, type Paragraph } from './paragraphs.ts'

export type Read = { role: Role; reason: string; rule: string }

type Page = { paragraphs: Paragraph[]; at: number; live: boolean; airy: boolean }
type Rule = { name: string; read: (text: string, page: Page) => { role: Role; reason: string } | null }

const PERSON =
	/^(?:Dr\.? |Prof\.? )?\p{Lu}[\p{L}.’'-]{1,20}(?: (?:al|el|de|van|von|bin|der|la)| \p{Lu}[\p{L}.’'-]{0,20}){1,3}$/u

const RULES: Rule[] = [
	{ name: 'live-label', read: (text, page) => (page.live ? marker(text.slice(0, 120), LIVE_LABELS) : null) },
	{ name: 'long', read: (text) => (text.length > LONGEST_LABEL * 4 ? longText(text) : null) },
	{ name: 'closing', read: closing },
	{ name: 'relay', read: relay },
	{ name: 'markers', read: (text) => (text.length <= LONGEST_LABEL ? marker(text, MARKERS) : longText(text)) },
	{ name: 'credit', read: credit },
	{ name: 'caption', read: caption },
	{ name: 'heading', read: heading },
]

/** Roles of all paragraphs of a page. */
export function rolesOf(paragraphs: Paragraph[]): Read[] {
	const labels = paragraphs.filter((paragraph) => marker(paragraph.text.slice(0, 120), LIVE_LABELS))
	const named = labels.some((paragraph) => /^\W?(?:UPDATE|Update|ORIGINAL)/.test(paragraph.text))
	const live = named || labels.length >= 2
	const airy = paragraphs.filter((paragraph) => paragraph.blanksBefore > 0).length >= (paragraphs.length - 1) / 3
	const reads = paragraphs.map((paragraph, at) => readOne(plainSpaces(paragraph.text), { paragraphs, at, live, airy }))
	return sentenceHeadings(names(surrounded(reads, paragraphs), paragraphs), paragraphs)
}

/** Spaces that do not break become plain ones, so that patterns need not name them; positions stay. */
function plainSpaces(text: string): string {
	return text.replace(/[\u00a0\u202f\u2009]/g, ' ')
}

function readOne(text: string, page: Page): Read {
	for (const rule of RULES) {
		const found = rule.read(text, page)
		if (found) return { ...found, rule: rule.name }
	}
	return { role: 'body', reason: 'running text', rule: 'body' }
}

function marker(text: string, table: typeof MARKERS): { role: Role; reason: string } | null {
	for (const { pattern, role, reason } of table) if (pattern.test(text)) return { role, reason }
	return null
}

/** A long paragraph is prose, unless it is code. */
function longText(text: string): { role: Role; reason: string } | null {
	const head = text.slice(0, LONGEST_LABEL)
	const code = /adsbygoogle|\)\.push\(|function\s?\([^)]{0,80}\)\s?\{|window\.\w+ ?=/.test(head)
	if (code) return { role: 'furniture', reason: 'script or style code' }
	return /^\W{0,3}(?:disclaimer\b|the views expressed)/i.test(head)
		? { role: 'disclaimer', reason: 'a disclaimer about the text above' }
		: { role: 'body', reason: 'running text' }
}

/** "Read more:", misspelt or with what is left of an address; "Read more: <a title>" points and closes nothing. */
function closing(text: string): { role: Role; reason: string } | null {
	if (text.length > 200) return null
	const match = /^\W{0,3}(\p{L}+(?: \p{L}+){0,2})\s*(?:[:.…>»→\]]+\s*(\S.*)?)?$/u.exec(text)
	if (!match) return null
	const words = match[1]!.toLowerCase()
	const phrase = CLOSING_PHRASES.find((known) => words === known || (known.length > 7 && oneEdit(words, known)))
	if (!phrase) return null
	const rest = match[2] ?? ''
	if (/^\S+(?: \S+){2,}/.test(rest))
		return { role: 'pointer', reason: `“${match[1]}” with a title points to another page` }
	const spelling = words === phrase ? '' : `, misspelt for “${phrase}”`
	return { role: 'closing', reason: `“${match[1]}”${spelling} closes the text above` }
}

/** True for a "read more" line that closes an excerpt. */
export function closes(text: string): boolean {
	return closing(plainSpaces(text))?.role === 'closing'
}

function relay(text: string): { role: Role; reason: string } | null {
	if (text.length > 70) return null
	const name = RELAY.exec(text)?.groups?.name
	if (!name || !outletNamed(name)) return null
	return { role: 'relay', reason: `“${text}” hands the text below to ${name}` }
}

/** Bylines and source lines with a label, and lines that are nothing but an outlet's name or address. */
function credit(text: string, page: Page): { role: Role; reason: string } | null {
	if (text.length > 120 || text.includes('\n')) return null
	const label = CREDIT_LABELS.exec(text)?.groups
	if (label) {
		const name = label.name!.replace(/(?:…|\.\.\.)$/, '')
		const colon = Boolean(label.colon)
		const plain =
			!/[.!?;]$/.test(name) && name.split(/\s+/).length <= 12 && /\p{Lu}|[\u0600-\u06FF]|\.\w{2,}$/u.test(name)
		const needsColon = NEEDS_COLON.test(label.label!)
		if (plain && (colon || (!needsColon && byName(label.label!, name))))
			return { role: 'credit', reason: `a credit line: “${text}”` }
	}
	const bare = outletNamed(text.replace(/[:….]+$/, ''))
	if (bare && alone(page)) return { role: 'credit', reason: `a line that is only the name of an outlet: ${bare.name}` }
	return null
}

/** "By" and "Via" without a colon stand before a name: known, or ending in capitalised words. */
function byName(label: string, name: string): boolean {
	if (outletNamed(name)) return true
	if (!/^(?:by|via|written by|story by|text by|reporting by)$/i.test(label)) return true
	return /(?:^|\s)\p{Lu}[\p{L}.’'-]+(?: (?:al|el|de|van|von|bin|der|la)| \p{Lu}[\p{L}.’'-]*){0,3}$/u.test(name)
}

function alone(page: Page): boolean {
	const { paragraphs, at, airy } = page
	const paragraph = paragraphs[at]!
	return !airy || paragraph.blanksBefore > 0 || at === 0 || paragraph.blanksAfter > 0
}

/** A short paragraph that ends in a colon and introduces nothing that stands below. */
function caption(text: string, page: Page): { role: Role; reason: string } | null {
	if (!text.endsWith(':') || text.length > 200 || text.includes('\n')) return null
	if (INTRODUCES.test(text) || page.paragraphs[page.at]!.indent > 0) return null
	const { blanksBefore, blanksAfter } = page.paragraphs[page.at]!
	if (blanksAfter === 0 && page.at < page.paragraphs.length - 1) return null
	if (text.length > 120 && blanksAfter < 2) return null
	if (blanksBefore === 0 && page.at > 0) return null
	return {
		role: 'caption',
		reason: 'ends in a colon and introduces nothing that is in the text: the caption of a picture or recording',
	}
}

function heading(text: string, page: Page): { role: Role; reason: string } | null {
	const { paragraphs, at, airy } = page
	const paragraph = paragraphs[at]!
	const next = paragraphs[at + 1]
	const shape = YEAR.test(text) ? { strong: true, reason: 'a year as a cross-heading' } : headingShape(text)
	if (!shape?.strong || paragraph.indent > 1 || !next) return null
	const under = startsStory(plainSpaces(next.text))
	const apart = paragraph.blanksBefore > 0 || inTopBlock(paragraphs, at)
	const set = airy
		? apart && (paragraph.blanksAfter > 0 || under || inTopBlock(paragraphs, at) || overText(text, next.text))
		: at === 0 || (paragraphs[at - 1]!.text.length > 90 && (next.text.length > 90 || under))
	return set ? { role: 'heading', reason: shape.reason } : null
}

/** A line right on top of a paragraph of full sentences. */
function overText(text: string, next: string): boolean {
	return (
		text.length <= 120 &&
		next.length > 80 &&
		next.length > text.length &&
		(!endsMidSentence(next) || CLOSING_TAIL.test(next.slice(-40)))
	)
}

const YEAR = /^(?:19|20)\d\d$/

/** In the lines at the very top of a page, with no blank line between them. */
function inTopBlock(paragraphs: Paragraph[], at: number): boolean {
	return at < 4 && paragraphs.slice(1, at + 1).every((paragraph) => paragraph.blanksBefore === 0)
}

/** A credit line, a publication stamp or a dateline: what stands under a story's heading. */
function startsStory(text: string): boolean {
	if (text.length > LONGEST_LABEL) return datelineOf(text) !== null
	return (
		CREDIT_LABELS.test(text) ||
		outletNamed(text) !== null ||
		datelineOf(text) !== null ||
		/^(?:published|posted)\b/i.test(text)
	)
}

/** Short scraps between two pieces of furniture are furniture too. */
function surrounded(reads: Read[], paragraphs: Paragraph[]): Read[] {
	const out = reads.slice()
	for (let at = 1; at < out.length; at++) {
		const own = out[at]!
		if (own.role !== 'body' && own.role !== 'heading' && own.role !== 'credit') continue
		if (paragraphs[at]!.text.length > 60 || !endsMidSentence(paragraphs[at]!.text)) continue
		const above = out[at - 1]!
		const below = out[at + 1]
		if (above.role !== 'furniture' || (below && below.role !== 'furniture')) continue
		if (own.role === 'heading' && !below) continue
		if (own.role !== 'body' && above.reason === 'a button or label of the page') continue
		out[at] = { role: 'furniture', reason: 'a scrap between pieces of furniture', rule: 'surrounded' }
	}
	return out
}

/** A line that is only a person's name is a byline where a publication stamp or a date stands under it. */
function names(reads: Read[], paragraphs: Paragraph[]): Read[] {
	return reads.map((own, at) => {
		if (own.role !== 'heading' && own.role !== 'body') return own
		const text = paragraphs[at]!.text
		if (text.length > 60 || !PERSON.test(text) || findPlaces(text).length > 0) return own
		if (reads[at + 1]?.role !== 'stamp' && paragraphs[at - 1]?.text !== 'By') return own
		return { role: 'credit', reason: `a byline: a name over the publication stamp`, rule: 'names' }
	})
}

/**
 * A sentence over a credit line, with text under that: a subtitle where a heading stands above it, a heading where
 * nothing of a story does.
 */
function sentenceHeadings(reads: Read[], paragraphs: Paragraph[]): Read[] {
	return reads.map((own, at) => {
		const { text, blanksBefore } = paragraphs[at]!
		if (own.role !== 'body' || text.length > 250) return own
		const above = reads[at - 1]?.role
		const sub = above === 'heading'
		const top = above === undefined || above === 'furniture' || above === 'closing' || blanksBefore > 2
		if (!(sub || (top && headingShape(text)))) return own
		let below = at + 1
		while (['credit', 'stamp', 'furniture'].includes(reads[below]?.role ?? '')) below++
		const credited = reads.slice(at + 1, below).some((read) => read.role === 'credit' || read.role === 'stamp')
		if (!credited || reads[below]?.role !== 'body') return own
		const reason = sub ? 'a subtitle: stands between the heading and the byline' : 'a short sentence over a credit line'
		return { role: 'heading', reason, rule: 'sentence-headings' }
	})
}

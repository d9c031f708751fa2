/** Lines that read themselves from columns: an object for each event, and nothing in it until somebody asks. */

import { COMMENT_LANE, type Row, type Told, type When } from '../../records/line.ts'
import type { Agreement, ClaimKind, Modality } from '../../records/schema.ts'
import { type Columns, type Lists, positionOf, startOf, textAt } from './columns.ts'
import type { Picked } from './picked.ts'

/** All lines of one catalogue. */
export class Register {
	readonly columns: Columns
	readonly sets: readonly Picked[]
	/** In order of time, undated ones last. */
	readonly rows: Row[]
	readonly #whens: When[] = []
	readonly #single = new Map<Lists, (readonly string[])[]>()

	/** `sets` are those of its lines of which something is counted already. */
	constructor(columns: Columns, sets: Picked[] = []) {
		this.columns = columns
		this.sets = sets
		this.rows = Array.from({ length: columns.length }, (_, at) => new Line(this, at))
	}

	/** The line of an event; undefined where there is none of that id. */
	find(id: string): Row | undefined {
		return this.rows[positionOf(this.columns.ids, id)]
	}

	/** The number of the shard that holds an event; undefined where there is none of that id. */
	shardOf(id: string): number | undefined {
		return this.columns.shards[positionOf(this.columns.ids, id)]
	}

	/** A date by its number, the same object each time. */
	when(number: number): When {
		this.#whens[number] ??= this.#readWhen(number)
		return this.#whens[number]
	}

	/** A row's values of a column. Lists of one value, which most are, are made once. */
	list(column: Lists, at: number): readonly string[] {
		const [start, end] = [startOf(column, at), column.ends[at]!]
		if (end - start !== 1) return Array.from(column.codes.subarray(start, end), (code) => column.names[code]!)
		const singles = this.#single.get(column) ?? column.names.map((name) => [name])
		this.#single.set(column, singles)
		return singles[column.codes[start]!]!
	}

	#readWhen(number: number): When {
		const { edtf, earliest, latest, known, isKnown, precision } = this.columns.dates
		const or = (text: string) => (text === '' ? null : text)
		return {
			edtf: or(textAt(edtf, number)),
			earliest: or(textAt(earliest, number)),
			latest: or(textAt(latest, number)),
			precision: (precision[number] || null) as When['precision'],
			...(isKnown[number] && { known: textAt(known, number) }),
		}
	}
}

/** A row whose fields are read from its register's columns. They belong to the class: a spread copies none of them. */
export class Line implements Row {
	readonly register: Register
	/** Its number among all lines. */
	readonly at: number
	#id: string | undefined
	#told: Told[] | undefined

	constructor(register: Register, at: number) {
		this.register = register
		this.at = at
	}

	get id(): string {
		this.#id ??= textAt(this.register.columns.ids, this.at)
		return this.#id
	}
	get title(): string {
		return textAt(this.register.columns.titles, this.at)
	}
	get kind(): ClaimKind {
		const { names, codes } = this.register.columns.kinds
		return names[codes[this.at]!] as ClaimKind
	}
	get agreement(): Agreement {
		const { names, codes } = this.register.columns.agreements
		return names[codes[this.at]!] as Agreement
	}
	get contested(): boolean {
		return this.register.columns.contested[this.at] === 1
	}
	get #when(): When {
		return this.register.when(this.register.columns.when[this.at]!)
	}
	get edtf(): string | null {
		return this.#when.edtf
	}
	get earliest(): string | null {
		return this.#when.earliest
	}
	get latest(): string | null {
		return this.#when.latest
	}
	get precision(): Row['precision'] {
		return this.#when.precision
	}
	get known(): string | null {
		return this.#when.known ?? null
	}
	get placeIds(): string[] {
		return this.register.list(this.register.columns.places, this.at) as string[]
	}
	get documentIds(): string[] {
		return this.register.list(this.register.columns.documents, this.at) as string[]
	}
	get modalities(): Modality[] {
		return this.register.list(this.register.columns.modalities, this.at) as Modality[]
	}
	get tellers(): string[] {
		return this.register.list(this.register.columns.told, this.at) as string[]
	}
	get accounts(): number {
		const { told } = this.register.columns
		let sum = 0
		for (let one = startOf(told, this.at); one < told.ends[this.at]!; one++) sum += told.claims[one]!
		return sum
	}
	get commentsOnly(): boolean {
		const { told } = this.register.columns
		for (let one = startOf(told, this.at); one < told.ends[this.at]!; one++)
			if (told.names[told.codes[one]!] !== COMMENT_LANE) return false
		return true
	}
	get told(): Told[] {
		this.#told ??= this.#readTold()
		return this.#told
	}

	#readTold(): Told[] {
		const { told } = this.register.columns
		const start = startOf(told, this.at)
		return Array.from({ length: told.ends[this.at]! - start }, (_, at) => ({
			teller: told.names[told.codes[start + at]!]!,
			when: this.register.when(told.when[start + at]!),
			modality: told.modality.names[told.modality.codes[start + at]!] as Modality,
			claims: told.claims[start + at]!,
		}))
	}
}

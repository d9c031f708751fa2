/** Lines that read themselves from columns: an object for each event, and nothing in it until somebody asks. */

import { COMMENT_LANE, type Row, type Told, type When } from '../../records/line.ts'
import type { Agreement, ClaimKind, Modality } from '../../records/schema.ts'
import { type Columns, type Lists, positionOf, startOf, textAt } from './columns.ts'
import type { Picked } from './picked.ts'

/** All lines of one catalogue. */
export class Register {
	readonly columns: Columns
	readonly sets: readonly Picked[]
	/** The numbers of all rows. */
	readonly all: Int32Array
	/** In order of time, undated ones last. */
	readonly rows: Row[]
	// Beside the lines, not in them: a hundred thousand of these are made at once, and the smaller they are the sooner.
	readonly #ids = new Map<number, string>()
	/** The other way round: whoever asks by an id has it from a line, as a rule. */
	readonly #numbers = new Map<string, number>()
	readonly #titles = new Map<number, string>()
	readonly #told = new Map<number, Told[]>()
	readonly #whens = new Map<number, When>()
	readonly #single = new Map<Lists, (readonly string[])[]>()

	/** `sets` are those of its lines of which something is counted already. */
	constructor(columns: Columns, sets: Picked[] = []) {
		this.columns = columns
		this.sets = sets
		this.all = new Int32Array(columns.length)
		this.rows = new Array(columns.length)
		for (let at = 0; at < columns.length; at++) {
			this.all[at] = at
			this.rows[at] = new Line(this, at)
		}
	}

	/** The line of an event; undefined where there is none of that id. */
	find(id: string): Row | undefined {
		return this.rows[this.#numberOf(id)]
	}

	/** The number of the shard that holds an event; undefined where there is none of that id. */
	shardOf(id: string): number | undefined {
		return this.columns.shards[this.#numberOf(id)]
	}

	/** A date by its number, the same object each time. */
	when(number: number): When {
		return kept(this.#whens, number, () => this.#readWhen(number))
	}

	/** The id of a row, read once. */
	id(at: number): string {
		return kept(this.#ids, at, () => {
			const id = textAt(this.columns.ids, at)
			this.#numbers.set(id, at)
			return id
		})
	}

	#numberOf(id: string): number {
		return this.#numbers.get(id) ?? positionOf(this.columns.ids, id)
	}

	/** The title of a row, read once. */
	title(at: number): string {
		return kept(this.#titles, at, () => textAt(this.columns.titles, at))
	}

	/** Who tells of a row, read once. */
	told(at: number): Told[] {
		return kept(this.#told, at, () => this.#readTold(at))
	}

	#readTold(row: number): Told[] {
		const { told } = this.columns
		const start = startOf(told, row)
		return Array.from({ length: told.ends[row]! - start }, (_, at) => ({
			teller: told.names[told.codes[start + at]!]!,
			when: this.when(told.when[start + at]!),
			modality: told.modality.names[told.modality.codes[start + at]!] as Modality,
			claims: told.claims[start + at]!,
		}))
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

function kept<T>(all: Map<number, T>, number: number, read: () => T): T {
	const known = all.get(number)
	if (known !== undefined) return known
	const found = read()
	all.set(number, found)
	return found
}

/** A row whose fields are read from its register's columns. They belong to the class: a spread copies none of them. */
export class Line implements Row {
	readonly register: Register
	/** Its number among all lines. */
	readonly at: number

	constructor(register: Register, at: number) {
		this.register = register
		this.at = at
	}

	get id(): string {
		return this.register.id(this.at)
	}
	get title(): string {
		return this.register.title(this.at)
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
	private get date(): When {
		return this.register.when(this.register.columns.when[this.at]!)
	}
	get edtf(): string | null {
		return this.date.edtf
	}
	get earliest(): string | null {
		return this.date.earliest
	}
	get latest(): string | null {
		return this.date.latest
	}
	get precision(): Row['precision'] {
		return this.date.precision
	}
	get known(): string | null {
		return this.date.known ?? null
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
		return this.register.told(this.at)
	}
}

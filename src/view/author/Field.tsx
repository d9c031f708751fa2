import { type ChangeEvent, type CSSProperties, type InputHTMLAttributes, type ReactNode, useId, useState } from 'react'

type FieldProps = {
	id?: string
	label: string
	hint?: ReactNode
	value: string
	onChange: (value: string) => void
}

/** What any field of words has in common. */
type Words = Pick<InputHTMLAttributes<HTMLElement>, 'id' | 'dir' | 'aria-describedby'> & {
	value: string
	onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

/** A field with its label above it and, below it, a hint that belongs to it. */
function Labelled({ id, label, hint, value, onChange, draw }: FieldProps & { draw: (words: Words) => ReactNode }) {
	const own = useId()
	const name = id ?? own
	return (
		<div className="author-field">
			<label htmlFor={name}>{label}</label>
			{draw({
				id: name,
				dir: 'auto',
				value,
				'aria-describedby': hint ? `${name}-hint` : undefined,
				onChange: ({ target }) => onChange(target.value),
			})}
			{hint && (
				<p className="note" id={`${name}-hint`}>
					{hint}
				</p>
			)}
		</div>
	)
}

/** One line of words. */
export function Line(field: FieldProps) {
	return <Labelled {...field} draw={(words) => <input type="text" {...words} />} />
}

/** Several lines. */
export function Lines({ rows, ...field }: FieldProps & { rows: number }) {
	return (
		<Labelled
			{...field}
			draw={(words) => <textarea rows={rows} style={{ '--rows': rows } as CSSProperties} {...words} />}
		/>
	)
}

/** Words, one in each line. What is typed stays as it is; what is kept has no empty lines. */
export function WordList({
	words,
	onWords,
	...rest
}: Omit<FieldProps, 'value' | 'onChange'> & { words: string[]; onWords: (words: string[]) => void }) {
	const [typed, setTyped] = useState(words.join('\n'))
	const kept = linesOf(typed)
	// Changed elsewhere: another tab, an undone removal.
	const value = kept.join('\n') === words.join('\n') ? typed : words.join('\n')
	return (
		<Lines
			{...rest}
			rows={2}
			value={value}
			onChange={(next) => {
				setTyped(next)
				onWords(linesOf(next))
			}}
		/>
	)
}

function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
}

/** A number of minutes; what is no such number stays as typed and is not kept. */
export function Minutes({ value, onChange }: { value: number; onChange: (value: number) => void }) {
	const id = useId()
	const [typed, setTyped] = useState(String(value))
	const isFit = isMinutes(typed)
	const shown = isFit && Number(typed) !== value ? String(value) : typed
	return (
		<div className="author-field author-minutes">
			<label htmlFor={id}>Minutes</label>
			<input
				id={id}
				inputMode="numeric"
				value={shown}
				aria-invalid={!isFit}
				aria-describedby={isFit ? undefined : `${id}-wrong`}
				onChange={({ target: { value: next } }) => {
					setTyped(next)
					if (isMinutes(next)) onChange(Number(next))
				}}
			/>
			{!isFit && (
				<p className="author-wrong" id={`${id}-wrong`}>
					A number from 1 to 600; {value} is kept.
				</p>
			)}
		</div>
	)
}

function isMinutes(text: string): boolean {
	return /^\s*\d{1,3}\s*$/.test(text) && Number(text) >= 1 && Number(text) <= 600
}

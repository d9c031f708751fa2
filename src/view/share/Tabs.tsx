import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

type Tab<T extends string> = { id: T; name: string }
type Props<T extends string> = {
	label: string
	tabs: readonly Tab<T>[]
	chosen: T
	onChoose: (id: T) => void
	children: ReactNode
}

/** Steps that keys make in the row of tabs. */
const STEPS: Record<string, (at: number, last: number) => number> = {
	ArrowRight: (at, last) => (at === last ? 0 : at + 1),
	ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
	Home: () => 0,
	End: (_, last) => last,
}

/** Tabs after the common pattern: one tab stop, arrows choose, the panel below belongs to the chosen one. */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose, children }: Props<T>) {
	const id = useId()
	const row = useRef<HTMLDivElement>(null)
	const onKey = (key: KeyboardEvent) => {
		const step = STEPS[key.key]
		if (!step) return
		key.preventDefault()
		const to = step(
			tabs.findIndex((tab) => tab.id === chosen),
			tabs.length - 1,
		)
		onChoose(tabs[to]!.id)
		row.current?.querySelectorAll('button')[to]?.focus()
	}
	return (
		<>
			<div ref={row} role="tablist" aria-label={label} className="share-tabs" onKeyDown={onKey}>
				{tabs.map((tab) => (
					<button
						key={tab.id}
						type="button"
						role="tab"
						id={`${id}-${tab.id}`}
						aria-selected={tab.id === chosen}
						aria-controls={`${id}-panel`}
						tabIndex={tab.id === chosen ? 0 : -1}
						onClick={() => onChoose(tab.id)}
					>
						{tab.name}
					</button>
				))}
			</div>
			<div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className="share-panel">
				{children}
			</div>
		</>
	)
}

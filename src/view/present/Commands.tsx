import { type ReactNode, useState } from 'react'
import { keepSingleKeys } from '../keys/stored.ts'
import { useModal } from '../screen/useModal.ts'
import { keyNames, TABLE } from './keys.ts'
import { passed, timeWords } from './timer.ts'
import { isRtl } from './useKeys.ts'
import type { Stage } from './useStage.ts'

type Props = { stage: Stage; characters: boolean; setCharacters: (on: boolean) => void }

/** Everything that can be done, by hand or by key, and the switch for keys that type a character. */
export function Commands({ stage, characters, setCharacters }: Props) {
	return (
		<Dialog label="Menu and keys" onClose={stage.close}>
			<ul className="present-commands">
				{TABLE.filter(({ action }) => action !== 'keys' && action !== 'leave').map((row) => (
					<li key={row.action}>
						<button
							type="button"
							onClick={() => {
								stage.close()
								stage.act(row.action)
							}}
						>
							{row.does}
						</button>
						<Keys names={keyNames(row, { rtl: isRtl(), letters: characters })} />
					</li>
				))}
				<li>
					<button type="button" onClick={stage.leave}>
						Leave: to this step on the page
					</button>
					<Keys names={['Esc']} />
				</li>
			</ul>
			<TimerCommands stage={stage} />
			<label className="present-check">
				<input
					type="checkbox"
					checked={characters}
					onChange={(change) => {
						keepSingleKeys(change.target.checked)
						setCharacters(change.target.checked)
					}}
				/>
				<span>Keys that type a character are on</span>
			</label>
			<p>
				Keys do nothing while you type or hold Ctrl, Alt or Cmd. While the screen is blank only B, the full stop and Esc
				do something. Esc closes what is open, then resumes, then leaves; where the browser fills the screen, its first
				Esc only gives the screen back.
			</p>
		</Dialog>
	)
}

function TimerCommands({ stage: { clock, tour, step } }: { stage: Stage }) {
	const [said, say] = useState('')
	const isRunning = clock.timer.since !== null
	const words = () => timeWords(passed(clock.timer, Date.now()), { tour: tour.minutes, step: step?.minutes ?? null })
	return (
		<section aria-labelledby="present-timer-heading">
			<h3 id="present-timer-heading">Timer</h3>
			<p className="present-row">
				<button type="button" onClick={isRunning ? clock.pause : clock.start}>
					{isRunning ? 'Pause' : 'Start'}
				</button>
				<button type="button" onClick={clock.reset}>
					Back to nought
				</button>
				<button type="button" onClick={() => say(words())}>
					Say the time
				</button>
			</p>
			<p role="status">{said}</p>
		</section>
	)
}

function Keys({ names }: { names: string[] }) {
	return (
		<span className="present-keys">
			{names.map((name) => (
				<kbd key={name}>{name}</kbd>
			))}
		</span>
	)
}

/** A dialog of the presentation: Esc and a button close it. */
export function Dialog({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
	const dialog = useModal()
	return (
		<dialog ref={dialog} className="present-dialog" aria-labelledby="present-dialog-heading" onClose={onClose}>
			<form method="dialog">
				<h2 id="present-dialog-heading">{label}</h2>
				<button type="submit">Close</button>
			</form>
			{children}
		</dialog>
	)
}

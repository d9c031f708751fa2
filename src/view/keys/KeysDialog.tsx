import { useModal } from '../screen/useModal.ts'
import { VIEW_PARTS } from '../views.ts'
import { keepSingleKeys } from './stored.ts'
import { PLACES, VIEW_KEYS } from './table.ts'
import '../theme/dialog.css'
import './keys.css'

type Props = { on: boolean; setOn: (on: boolean) => void; onClose: () => void }

/** Every key there is, and the switch for those that a voice or a stray finger could press. */
export default function KeysDialog({ on, setOn, onClose }: Props) {
	const dialog = useModal()
	return (
		<dialog ref={dialog} className="dialog keys" aria-labelledby="keys-heading" onClose={onClose}>
			<form method="dialog">
				<h2 id="keys-heading">Keys</h2>
				<button type="submit" className="close">
					<span aria-hidden="true">×</span>
					<span className="visually-hidden">Close</span>
				</button>
			</form>
			<section aria-labelledby="keys-single">
				<h3 id="keys-single">Single keys{on ? '' : ', switched off'}</h3>
				<dl>
					<Row keys={['/']} does="Search" />
					{VIEW_PARTS.map(({ view, label }) => (
						<Row key={view} keys={[VIEW_KEYS[view]]} does={label} />
					))}
					<Row keys={['?']} does="These keys" />
				</dl>
				<label className="check">
					<input
						type="checkbox"
						checked={on}
						onChange={(change) => {
							keepSingleKeys(change.target.checked)
							setOn(change.target.checked)
						}}
					/>
					<span>Single keys are on</span>
				</label>
				<p className="note">
					They do nothing while you type or hold Ctrl, Alt or Cmd. Switched off, they stay so on this device.
				</p>
			</section>
			{PLACES.map(({ where, keys }) => (
				<section key={where} aria-label={where}>
					<h3>{where}</h3>
					<dl>
						{keys.map(([names, does]) => (
							<Row key={does} keys={names} does={does} />
						))}
					</dl>
				</section>
			))}
		</dialog>
	)
}

function Row({ keys, does }: { keys: string[]; does: string }) {
	return (
		<div>
			<dt>
				{keys.map((key) => (
					<kbd key={key}>{key}</kbd>
				))}
			</dt>
			<dd>{does}</dd>
		</div>
	)
}

import type { Records } from '../../query/select.ts'
import type { Url } from '../../query/url.ts'
import { Speaker } from './Speaker.tsx'
import type { Stage } from './useStage.ts'

/** The speaker's notes beside the screen, where no window of their own can be had. It says that the class sees them. */
export function Drawer({ stage, records, url }: { stage: Stage; records: Records; url: Url }) {
	const { tour, deck, act } = stage
	return (
		<aside className="present-drawer" aria-label="Speaker’s notes">
			<p className="present-row">
				<button type="button" onClick={() => act('speaker')}>
					Close the notes
				</button>
			</p>
			<p className="present-seen">{stage.drawer}</p>
			<Speaker
				{...{ records, tour, deck }}
				answers={url.state.answers !== '0'}
				standing={stage.standing}
				ask={stage.hear}
			/>
		</aside>
	)
}

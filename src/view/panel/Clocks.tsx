import type { Account } from '../../query/select.ts'
import { dateTime, dateWords } from '../words/date.ts'

/** Three clocks, kept apart: when it happened, when it was published, when the page was updated. */
export function Clocks({ account: { claim, story } }: { account: Account }) {
	return (
		<dl className="clocks">
			<div>
				<dt>Happened</dt>
				<dd>
					<time dateTime={dateTime(claim.date)}>{dateWords(claim.date)}</time>
				</dd>
			</div>
			<div>
				<dt>Published</dt>
				<dd>
					<time dateTime={dateTime(story.published)}>{dateWords(story.published)}</time>
					{story.published.basis === 'editor' && <small> an editor’s knowledge</small>}
				</dd>
			</div>
			<div>
				<dt>Updated</dt>
				<dd>{story.clock ?? <span className="absent">no clock label</span>}</dd>
			</div>
		</dl>
	)
}

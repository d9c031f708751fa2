import { useDeferredValue, useEffect, useState } from 'react'
import type { Draft } from '../../query/author/draft.ts'
import { LONGEST_LINK, pack } from '../../query/author/link.ts'
import { isKept, MINE } from '../../query/author/store.ts'
import { SHARED } from '../../query/author/useOwn.ts'
import { fileOf, whole } from '../../query/author/whole.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { carried } from '../../query/walkthrough/stepState.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { saveText } from '../copy/saveFile.ts'

type Props = { state: UrlState; draftKey: string; draft: Draft }

/** A draft leaves the page: shown as pupils see it, saved as a file, copied as a link. */
export function Save({ state, draftKey, draft }: Props) {
	const packed = usePacked(useDeferredValue(draft))
	const isShort = packed !== null && packed.length <= LONGEST_LINK
	const link = () => new URL(formatUrl({ tour: SHARED + shortHash(packed!), draft: packed }), document.baseURI).href
	return (
		<section aria-labelledby="author-save" className="author-save">
			<h3 id="author-save">Show it, save it, pass it on</h3>
			<p className="author-row">
				<a className="author-go" href={formatUrl({ ...carried(state), tour: MINE + draftKey })}>
					Preview
				</a>
				<button type="button" onClick={() => download(draft)}>
					Save as a file
				</button>
				{isShort && (
					<CopyButton text={link} says="Link copied">
						Copy a link
					</CopyButton>
				)}
			</p>
			{packed !== null && (
				<p className="note">
					{isShort
						? `The link holds the whole walkthrough (${count(packed)} characters). Whoever has it can read all of it, answers and notes too. Opened, it reaches this site’s server as any address does; nothing is kept there.`
						: `It is too long for a link: ${count(packed)} characters, and ${LONGEST_LINK.toLocaleString('en')} arrive everywhere. Save it as a file and pass that on.`}
				</p>
			)}
			<p className="note">
				{isKept()
					? 'What you write stays on this device until you delete it. It is sent nowhere.'
					: 'Nothing can be kept here: what you write lasts as long as this page is open. Save it as a file.'}
			</p>
		</section>
	)
}

const count = (packed: string) => packed.length.toLocaleString('en')

/** The draft in letters; null until it is packed. */
function usePacked(draft: Draft): string | null {
	const [packed, setPacked] = useState<string | null>(null)
	useEffect(() => {
		let isOld = false
		void pack(fileOf(draft)).then((text) => !isOld && setPacked(text))
		return () => {
			isOld = true
		}
	}, [draft])
	return packed
}

/** Tells walkthroughs of links apart, so that pupils’ notes on one are not those on another (FNV-1a, 32 bits). */
function shortHash(text: string): string {
	let hash = 0x811c9dc5
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
	return hash.toString(36)
}

function download(draft: Draft): void {
	saveText(`${whole(draft).front.id}.md`, 'text/markdown', fileOf(draft))
}

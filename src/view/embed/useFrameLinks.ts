import { useEffect, useRef } from 'react'
import { pageAddress } from '../../query/start.ts'
import { parseUrl, type UrlPatch, type UrlState } from '../../query/url.ts'

/** What the host chose, not the reader: a link that does not name it leaves it as it is. */
const KEPT = ['embed', 'controls', 'theme', 'lang', 'v'] as const

/**
 * Links within a frame. To another state: the state changes, the frame stays. To a part of the page: it comes into sight
 * and takes the focus, without an entry in the host's history. All else opens beside the host's page.
 */
export function useFrameLinks(state: UrlState, choose: (patch: UrlPatch) => void): void {
	const now = useRef(state)
	now.current = state
	useEffect(() => {
		const onClick = (click: MouseEvent) => {
			const link = (click.target as Element).closest?.<HTMLAnchorElement>('a[href]')
			if (!link || click.defaultPrevented || click.button !== 0 || link.target || link.download) return
			if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
			const [address, part] = [link.href.replace(/[?#].*$/s, ''), link.getAttribute('href')!]
			if (part.startsWith('#')) {
				click.preventDefault()
				goTo(document.getElementById(decodeURIComponent(part.slice(1))))
			} else if (address === pageAddress() || address === location.href.replace(/[?#].*$/s, '')) {
				click.preventDefault()
				const kept = Object.fromEntries(KEPT.map((key) => [key, now.current[key]]))
				choose({ ...parseUrl(link.search), ...kept })
			} else {
				link.target = '_blank'
				link.rel = 'noopener'
			}
		}
		document.addEventListener('click', onClick)
		return () => document.removeEventListener('click', onClick)
	}, [choose])
}

function goTo(part: HTMLElement | null): void {
	part?.scrollIntoView()
	// Where it takes no focus by itself, what is focused next should still be what follows it.
	if (part && part.tabIndex < 0 && !part.hasAttribute('tabindex')) part.tabIndex = -1
	part?.focus({ preventScroll: true })
}

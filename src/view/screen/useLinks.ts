import { useEffect } from 'react'
import { inlined } from '../../query/inlined.ts'
import { parseUrl, type UrlState } from '../../query/url.ts'

/** Links to another state of the page are followed without loading it anew, and to files that it carries without asking anybody; all else is left to the browser. */
export function useLinks(choose: (state: UrlState) => void) {
	useEffect(() => {
		const onClick = (click: MouseEvent) => {
			const link = (click.target as Element).closest?.('a')
			if (!link || click.defaultPrevented || click.button !== 0 || link.target || link.download) return
			if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
			const { href, origin, pathname, search, hash } = new URL((link as HTMLAnchorElement).href, location.href)
			const text = inlined(href)
			if (text !== null) {
				click.preventDefault()
				open(URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' })), '_blank', 'noopener')
				return
			}
			if (origin !== location.origin || pathname !== location.pathname || hash !== '') return
			click.preventDefault()
			choose(parseUrl(search))
		}
		document.addEventListener('click', onClick)
		return () => document.removeEventListener('click', onClick)
	}, [choose])
}

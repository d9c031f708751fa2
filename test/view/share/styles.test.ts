import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { stylesInOrder } from '../../../src/view/share/styles.ts'

test('a font that the page names to be fetched ahead is in the sheet all the same, and the first view’s sheet leads', async () => {
	const root = mkdtempSync(join(tmpdir(), 'datelines-'))
	onTestFinished(() => rmSync(root, { recursive: true }))
	const put = (name: string, text: string) => writeFileSync(join(root, name), text)
	put('a.woff2', 'letters')
	put('first.css', '@font-face { font-family: a; src: url(./a.woff2) } body { font-family: a }')
	put('later.css', '.later { color: red }')
	put('later.js', "import './later.css'")
	put('main.js', "import './first.css'\nimport('./later.js')")
	put(
		'index.html',
		'<!doctype html><link rel="preload" href="./a.woff2" as="font" type="font/woff2" crossorigin><script type="module" src="./main.js"></script>',
	)
	const sheet = await stylesInOrder(root)
	expect(sheet).toContain(`src:url(data:font/woff2;base64,${Buffer.from('letters').toString('base64')})`)
	expect(sheet.match(/url\(/g)).toHaveLength(1)
	expect(sheet.indexOf('.later')).toBeGreaterThan(sheet.indexOf('body'))
})

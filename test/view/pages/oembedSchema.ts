import { Ajv } from 'ajv'

/** oembed.com, 2.3.4: what every answer has, what the type `rich` must have, thumbnails all three or none. */
const SCHEMA = {
	type: 'object',
	required: ['type', 'version', 'html', 'width', 'height'],
	properties: {
		type: { const: 'rich' },
		version: { const: '1.0' },
		title: { type: 'string' },
		author_name: { type: 'string' },
		author_url: { type: 'string' },
		provider_name: { type: 'string' },
		provider_url: { type: 'string', pattern: '^https?://' },
		cache_age: { type: 'integer', minimum: 0 },
		thumbnail_url: { type: 'string', pattern: '^https?://' },
		thumbnail_width: { type: 'integer', minimum: 1 },
		thumbnail_height: { type: 'integer', minimum: 1 },
		html: { type: 'string', minLength: 1 },
		width: { type: 'integer', minimum: 1 },
		height: { type: 'integer', minimum: 1 },
	},
	dependentRequired: {
		thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
		thumbnail_width: ['thumbnail_url'],
		thumbnail_height: ['thumbnail_url'],
	},
	additionalProperties: false,
}
/** Its `errors` say why not. */
export const isOEmbed = new Ajv({ strict: false, allErrors: true }).compile(SCHEMA)

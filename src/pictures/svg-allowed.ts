const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that draw, or that drawing needs. Nothing that runs, moves, embeds, links or loads is among them. */
export const allowedElements = words(`
  svg g defs symbol use switch title desc a
  path rect circle ellipse line polyline polygon image
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Elements whose text is shown or read aloud; text anywhere else is dropped. */
export const elementsWithText = words("text tspan textPath title desc");

/** Elements whose `href` means something of the same drawing. */
export const elementsWithHref = words("use textPath linearGradient radialGradient pattern filter");

/** Properties that a style may set and that mean the same as an attribute; `transform` may need another spelling. */
export const allowedProperties = words(`
  x y cx cy r rx ry width height d transform transform-origin
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule filter
  flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant
  font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering kerning letter-spacing
  lighting-color marker-end marker-mid marker-start mask mask-type opacity overflow paint-order
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering
  unicode-bidi vector-effect visibility word-spacing writing-mode
`);

/** Attributes whose value is checked for what it may contain; `id`, `href` and `viewBox` are dealt with one by one. */
export const allowedAttributes: ReadonlySet<string> = new Set([
  ...allowedProperties,
  ...words(`
    x1 x2 y1 y2 fr fx fy dx dy points pathLength preserveAspectRatio
    offset gradientUnits gradientTransform spreadMethod
    patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
    markerUnits markerWidth markerHeight orient refX refY rotate textLength lengthAdjust
    startOffset method spacing side systemLanguage xml:space xml:lang lang
    in in2 result filterUnits primitiveUnits stdDeviation mode operator k1 k2 k3 k4 type values tableValues
    slope intercept amplitude exponent order kernelMatrix divisor bias targetX targetY edgeMode
    kernelUnitLength preserveAlpha scale xChannelSelector yChannelSelector diffuseConstant surfaceScale
    specularConstant specularExponent limitingConeAngle azimuth elevation pointsAtX pointsAtY pointsAtZ z
    radius baseFrequency numOctaves seed stitchTiles
  `),
]);

const functions = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch calc
  matrix translate translatex translatey scale scalex scaley rotate skewx skewy
  url rect blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  inset circle ellipse polygon
`);

/**
 * True when a value can load nothing: only functions we know, no escapes or comments by which one could be spelled
 * differently, and no `url()` other than to something of the same drawing (their targets are looked at elsewhere).
 */
export function isHarmless(value: string): boolean {
  if (/[\\]|\/\*/.test(value)) return false;
  for (let at = value.indexOf("("); at >= 0; at = value.indexOf("(", at + 1)) {
    const before = value.slice(Math.max(0, at - 40), at).trimEnd();
    const [name = ""] = /[\w-]*$/.exec(before) ?? [];
    if (name !== "" && !functions.has(name.toLowerCase())) return false;
  }
  return [...value.matchAll(/url\s*\(/gi)].length === [...value.matchAll(localUrl)].length;
}

/** `url(#name)`, in the three ways it may be written. */
export const localUrl = /url\(\s*(["']?)#([^"'()\s]+)\1\s*\)/gi;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The elements that a picture's file may hold, each with a purpose in a chart. */
export const ELEMENTS = words(`
  svg g defs title desc metadata style path rect circle ellipse line polyline polygon text tspan
  pattern mask clipPath linearGradient radialGradient stop use symbol`);

/** The attributes that they may have, beside data-…, aria-… and xmlns. No style, no class, no handlers. */
export const ATTRIBUTES = words(`
  xmlns xml:lang xml:space lang id role viewBox width height x y dx dy x1 y1 x2 y2 cx cy r rx ry fx fy d
  points transform preserveAspectRatio opacity fill fill-opacity fill-rule clip-rule stroke
  stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset
  stroke-miterlimit paint-order vector-effect shape-rendering text-rendering font-family font-size
  font-weight font-style font-variant font-feature-settings font-kerning letter-spacing word-spacing
  text-anchor dominant-baseline textLength lengthAdjust mask clip-path offset stop-color stop-opacity
  gradientUnits gradientTransform patternUnits patternContentUnits patternTransform maskUnits
  maskContentUnits clipPathUnits href color overflow visibility`);

/** Inside <metadata>: RDF, whose addresses are names and load nothing. */
export const RECORD_ELEMENTS = words(`
  rdf:RDF rdf:Description rdf:Alt rdf:Bag rdf:Seq rdf:li cc:Work cc:Agent cc:license dc:format dc:type
  dc:title dc:date dc:creator dc:rights dc:source dc:identifier dc:language dc:description
  photoshop:Headline photoshop:Credit photoshop:Source photoshop:Instructions photoshop:DateCreated
  xmpMM:VersionID xmpRights:Marked xmpRights:WebStatement xmpRights:UsageTerms
  Iptc4xmpCore:AltTextAccessibility Iptc4xmpCore:ExtDescrAccessibility`);
export const RECORD_ATTRIBUTES = words('rdf:about rdf:resource xml:lang');

/** Simple properties of an XMP packet (ISO 16684-1 §7: elements or attributes of a top-level rdf:Description), by namespace and name. */

import { attributeOf, readXml, type XmlElement, type XmlProblem } from "./xml.ts";

export interface XmpProperty {
  readonly ns: string;
  readonly local: string;
  readonly value: string;
}

export interface XmpReading {
  readonly properties: readonly XmpProperty[];
  readonly problem?: XmlProblem;
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const MAX_PROPERTIES = 1_000;
const MAX_VALUE = 10_000;

function is(element: XmlElement | undefined, local: string): boolean {
  return element?.ns === RDF && element.local === local;
}

/**
 * Properties of the namespaces in `wanted`. Prefixes are free; the values of nested structures (history, ingredients) are those of
 * other files and do not count. A packet that is no well-formed XML gives its problem and no properties.
 */
export function readXmp(xml: string, wanted: ReadonlySet<string>): XmpReading {
  const properties: XmpProperty[] = [];
  const path: XmlElement[] = [];
  let value: string[] | undefined;
  let length = 0;
  let at = 0;
  const add = (ns: string, local: string, text: string): void => {
    if (properties.length < MAX_PROPERTIES) properties.push({ ns, local, value: text.trim() });
  };
  const problem = readXml(xml, {
    open(element, depth) {
      const parent = path.at(-1);
      const top = is(parent, "Description") && is(path.at(-2), "RDF");
      if (is(element, "Description") && is(parent, "RDF")) {
        for (const a of element.attributes) if (wanted.has(a.ns)) add(a.ns, a.local, a.value);
      } else if (top && wanted.has(element.ns)) {
        const resource = attributeOf(element, "resource", RDF);
        if (resource === undefined) { value = []; length = 0; at = depth; }
        else add(element.ns, element.local, resource);
      }
      path.push(element);
    },
    text(text) {
      if (value === undefined || length > MAX_VALUE) return;
      value.push(text);
      length += text.length;
    },
    close(element, depth) {
      path.pop();
      if (value !== undefined && depth === at) {
        add(element.ns, element.local, value.join("").slice(0, MAX_VALUE));
        value = undefined;
      }
    },
  });
  return problem === undefined ? { properties } : { properties: [], problem };
}

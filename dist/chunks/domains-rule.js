// src/law/domains-rule.ts
function wantedDomains(total, sme) {
	return sme ? Math.min(Math.ceil(total / 20), 1e3) : Math.ceil(total / 10);
}

export { wantedDomains as t };
import { createHash } from "node:crypto";
import * as zlib from "node:zlib";

// src/optout/stream/compression.ts
const REFUSED = [
	[[
		66,
		90,
		104
	], "bzip2"],
	[[
		253,
		55,
		122,
		88,
		90,
		0
	], "xz"],
	[[
		80,
		75,
		3,
		4
	], "zip"],
	[[
		80,
		75,
		5,
		6
	], "zip"],
	[[
		4,
		34,
		77,
		24
	], "lz4"],
	[[
		2,
		33,
		76,
		24
	], "lz4"],
	[[
		55,
		122,
		188,
		175,
		39,
		28
	], "7z"],
	[[31, 157], "compress (.Z)"]
];
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
function detectCompression(head) {
	if (starts(head, [31, 139])) return "gzip";
	if (starts(head, [
		40,
		181,
		47,
		253
	])) return "zstd";
	if (head.length >= 4 && ((head[0] ?? 0) & 240) === 80 && starts(head.subarray(1), [
		42,
		77,
		24
	])) return "zstd";
	const refused = REFUSED.find(([magic]) => starts(head, magic));
	if (refused !== void 0) return {
		reason: `the file is compressed with ${refused[1]}, which is not read`,
		fix: "decompress it, or compress it with gzip or zstd"
	};
	if (Buffer.from(head.subarray(0, 40)).toString("latin1") === LFS_POINTER) return {
		reason: "only the Git LFS pointer is here, not the file",
		fix: "git lfs pull"
	};
	return "none";
}
function starts(bytes, magic) {
	return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
}

// node_modules/fzstd/esm/index.mjs
var ab = ArrayBuffer;
var u8 = Uint8Array;
var u16 = Uint16Array;
var i16 = Int16Array;
var i32 = Int32Array;
var slc = function(v, s, e) {
	if (u8.prototype.slice) return u8.prototype.slice.call(v, s, e);
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	var n = new u8(e - s);
	n.set(v.subarray(s, e));
	return n;
};
var fill = function(v, n, s, e) {
	if (u8.prototype.fill) return u8.prototype.fill.call(v, n, s, e);
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	for (; s < e; ++s) v[s] = n;
	return v;
};
var cpw = function(v, t, s, e) {
	if (u8.prototype.copyWithin) return u8.prototype.copyWithin.call(v, t, s, e);
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	while (s < e) v[t++] = v[s++];
};
var ec = [
	"invalid zstd data",
	"window size too large (>2046MB)",
	"invalid block type",
	"FSE accuracy too high",
	"match distance too far back",
	"unexpected EOF"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var rb = function(d, b, n) {
	var i = 0, o = 0;
	for (; i < n; ++i) o |= d[b++] << (i << 3);
	return o;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var rzfh = function(dat, w) {
	var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
	if (n3 == 3126568 && dat[3] == 253) {
		var flg = dat[4];
		var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
		if (flg & 8) err(0);
		var bt = 6 - ss;
		var db = df == 3 ? 4 : df;
		var di = rb(dat, bt, db);
		bt += db;
		var fsb = fcf ? 1 << fcf : ss;
		var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
		var ws = fss;
		if (!ss) {
			var wb = 1 << 10 + (dat[5] >> 3);
			ws = wb + (wb >> 3) * (dat[5] & 7);
		}
		if (ws > 2145386496) err(1);
		var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
		buf[0] = 1, buf[4] = 4, buf[8] = 8;
		return {
			b: bt + fsb,
			y: 0,
			l: 0,
			d: di,
			w: w && w != 1 ? w : buf.subarray(12),
			e: ws,
			o: new i32(buf.buffer, 0, 3),
			u: fss,
			c: cc,
			m: Math.min(131072, ws)
		};
	} else if ((n3 >> 4 | dat[3] << 20) == 25481893) return b4(dat, 4) + 8;
	err(0);
};
var msb = function(val) {
	var bits = 0;
	for (; 1 << bits <= val; ++bits);
	return bits - 1;
};
var rfse = function(dat, bt, mal) {
	var tpos = (bt << 3) + 4;
	var al = (dat[bt] & 15) + 5;
	if (al > mal) err(3);
	var sz = 1 << al;
	var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
	var buf = new ab(512 + (sz << 2));
	var freq = new i16(buf, 0, 256);
	var dstate = new u16(buf, 0, 256);
	var nstate = new u16(buf, 512, sz);
	var bb1 = 512 + (sz << 1);
	var syms = new u8(buf, bb1, sz);
	var nbits = new u8(buf, bb1 + sz);
	while (sym < 255 && probs > 0) {
		var bits = msb(probs + 1);
		var cbt = tpos >> 3;
		var msk = (1 << bits + 1) - 1;
		var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
		var msk1fb = (1 << bits) - 1;
		var msv = msk - probs - 1;
		var sval = val & msk1fb;
		if (sval < msv) tpos += bits, val = sval;
		else {
			tpos += bits + 1;
			if (val > msk1fb) val -= msv;
		}
		freq[++sym] = --val;
		if (val == -1) {
			probs += val;
			syms[--ht] = sym;
		} else probs -= val;
		if (!val) do {
			var rbt = tpos >> 3;
			re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
			tpos += 2;
			sym += re;
		} while (re == 3);
	}
	if (sym > 255 || probs) err(0);
	var sympos = 0;
	var sstep = (sz >> 1) + (sz >> 3) + 3;
	var smask = sz - 1;
	for (var s = 0; s <= sym; ++s) {
		var sf = freq[s];
		if (sf < 1) {
			dstate[s] = -sf;
			continue;
		}
		for (i = 0; i < sf; ++i) {
			syms[sympos] = s;
			do
				sympos = sympos + sstep & smask;
			while (sympos >= ht);
		}
	}
	if (sympos) err(0);
	for (i = 0; i < sz; ++i) {
		var ns = dstate[syms[i]]++;
		var nb = nbits[i] = al - msb(ns);
		nstate[i] = (ns << nb) - sz;
	}
	return [tpos + 7 >> 3, {
		b: al,
		s: syms,
		n: nbits,
		t: nstate
	}];
};
var rhu = function(dat, bt) {
	var i = 0, wc = -1;
	var buf = new u8(292), hb = dat[bt];
	var hw = buf.subarray(0, 256);
	var rc = buf.subarray(256, 268);
	var ri = new u16(buf.buffer, 268);
	if (hb < 128) {
		var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
		bt += hb;
		var epos = ebt << 3;
		var lb = dat[bt];
		if (!lb) err(0);
		var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
		var fpos = (++bt << 3) - 8 + msb(lb);
		for (;;) {
			fpos -= btr1;
			if (fpos < epos) break;
			var cbt = fpos >> 3;
			st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
			hw[++wc] = fdt.s[st1];
			fpos -= btr2;
			if (fpos < epos) break;
			cbt = fpos >> 3;
			st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
			hw[++wc] = fdt.s[st2];
			btr1 = fdt.n[st1];
			st1 = fdt.t[st1];
			btr2 = fdt.n[st2];
			st2 = fdt.t[st2];
		}
		if (++wc > 255) err(0);
	} else {
		wc = hb - 127;
		for (; i < wc; i += 2) {
			var byte = dat[++bt];
			hw[i] = byte >> 4;
			hw[i + 1] = byte & 15;
		}
		++bt;
	}
	var wes = 0;
	for (i = 0; i < wc; ++i) {
		var wt = hw[i];
		if (wt > 11) err(0);
		wes += wt && 1 << wt - 1;
	}
	var mb = msb(wes) + 1;
	var ts = 1 << mb;
	var rem = ts - wes;
	if (rem & rem - 1) err(0);
	hw[wc++] = msb(rem) + 1;
	for (i = 0; i < wc; ++i) {
		var wt = hw[i];
		++rc[hw[i] = wt && mb + 1 - wt];
	}
	var hbuf = new u8(ts << 1);
	var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
	ri[mb] = 0;
	for (i = mb; i > 0; --i) {
		var pv = ri[i];
		fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
	}
	if (ri[0] != ts) err(0);
	for (i = 0; i < wc; ++i) {
		var bits = hw[i];
		if (bits) {
			var code = ri[bits];
			fill(syms, i, code, ri[bits] = code + (1 << mb - bits));
		}
	}
	return [bt, {
		n: nb,
		b: mb,
		s: syms
	}];
};
var dllt = (/*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
	81,
	16,
	99,
	140,
	49,
	198,
	24,
	99,
	12,
	33,
	196,
	24,
	99,
	102,
	102,
	134,
	70,
	146,
	4
]), 0, 6))[1];
var dmlt = (/*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
	33,
	20,
	196,
	24,
	99,
	140,
	33,
	132,
	16,
	66,
	8,
	33,
	132,
	16,
	66,
	8,
	33,
	68,
	68,
	68,
	68,
	68,
	68,
	68,
	68,
	36,
	9
]), 0, 6))[1];
var doct = (/*#__PURE__ */ rfse(/*#__PURE__*/ new u8([
	32,
	132,
	16,
	66,
	102,
	70,
	68,
	68,
	68,
	68,
	36,
	73,
	2
]), 0, 5))[1];
var b2bl = function(b, s) {
	var len = b.length, bl = new i32(len);
	for (var i = 0; i < len; ++i) {
		bl[i] = s;
		s += 1 << b[i];
	}
	return bl;
};
var llb = /*#__PURE__ */ new u8((/*#__PURE__ */ new i32([
	0,
	0,
	0,
	0,
	16843009,
	50528770,
	134678020,
	202050057,
	269422093
])).buffer, 0, 36);
var llbl = /*#__PURE__ */ b2bl(llb, 0);
var mlb = /*#__PURE__ */ new u8((/*#__PURE__ */ new i32([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	16843009,
	50528770,
	117769220,
	185207048,
	252579084,
	16
])).buffer, 0, 53);
var mlbl = /*#__PURE__ */ b2bl(mlb, 3);
var dhu = function(dat, out, hu) {
	var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
	if (!lb) err(0);
	var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
	for (; pos > eb && i < ss;) {
		var cbt = pos >> 3;
		var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
		st = (st << btr | val) & msk;
		out[++i] = hu.s[st];
		pos -= btr = hu.n[st];
	}
	if (pos != eb || i + 1 != ss) err(0);
};
var dhu4 = function(dat, out, hu) {
	var bt = 6;
	var sz1 = out.length + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
	dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
	dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
	dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
	dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
var rzb = function(dat, st, out) {
	var _a;
	var bt = st.b;
	var b0 = dat[bt], btype = b0 >> 1 & 3;
	st.l = b0 & 1;
	var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
	var ebt = (bt += 3) + sz;
	if (btype == 1) {
		if (bt >= dat.length) return;
		st.b = bt + 1;
		if (out) {
			fill(out, dat[bt], st.y, st.y += sz);
			return out;
		}
		return fill(new u8(sz), dat[bt]);
	}
	if (ebt > dat.length) return;
	if (btype == 0) {
		st.b = ebt;
		if (out) {
			out.set(dat.subarray(bt, ebt), st.y);
			st.y += sz;
			return out;
		}
		return slc(dat, bt, ebt);
	}
	if (btype == 2) {
		var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
		var lss = b3 >> 4, lcs = 0, s4 = 0;
		if (lbt < 2) {
			if (sf & 1) lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
			else lss = b3 >> 3;
		} else {
			s4 = sf;
			if (sf < 2) lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
			else if (sf == 2) lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
			else lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
		}
		++bt;
		var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
		var spl = buf.length - lss;
		if (lbt == 0) buf.set(dat.subarray(bt, bt += lss), spl);
		else if (lbt == 1) fill(buf, dat[bt++], spl);
		else {
			var hu = st.h;
			if (lbt == 2) {
				var hud = rhu(dat, bt);
				lcs += bt - (bt = hud[0]);
				st.h = hu = hud[1];
			} else if (!hu) err(0);
			(s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
		}
		var ns = dat[bt++];
		if (ns) {
			if (ns == 255) ns = (dat[bt++] | dat[bt++] << 8) + 32512;
			else if (ns > 127) ns = ns - 128 << 8 | dat[bt++];
			var scm = dat[bt++];
			if (scm & 3) err(0);
			var dts = [
				dmlt,
				doct,
				dllt
			];
			for (var i = 2; i > -1; --i) {
				var md = scm >> (i << 1) + 2 & 3;
				if (md == 1) {
					var rbuf = new u8([
						0,
						0,
						dat[bt++]
					]);
					dts[i] = {
						s: rbuf.subarray(2, 3),
						n: rbuf.subarray(0, 1),
						t: new u16(rbuf.buffer, 0, 1),
						b: 0
					};
				} else if (md == 2) _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
				else if (md == 3) {
					if (!st.t) err(0);
					dts[i] = st.t[i];
				}
			}
			var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
			var lb = dat[ebt - 1];
			if (!lb) err(0);
			var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
			var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
			cbt = (spos -= oct.b) >> 3;
			var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
			cbt = (spos -= mlt.b) >> 3;
			var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
			for (++ns; --ns;) {
				var llc = llt.s[lst];
				var lbtr = llt.n[lst];
				var mlc = mlt.s[mst];
				var mbtr = mlt.n[mst];
				var ofc = oct.s[ost];
				var obtr = oct.n[ost];
				cbt = (spos -= ofc) >> 3;
				var ofp = 1 << ofc;
				var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
				cbt = (spos -= mlb[mlc]) >> 3;
				var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
				cbt = (spos -= llb[llc]) >> 3;
				var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
				cbt = (spos -= lbtr) >> 3;
				lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
				cbt = (spos -= mbtr) >> 3;
				mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
				cbt = (spos -= obtr) >> 3;
				ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
				if (off > 3) {
					st.o[2] = st.o[1];
					st.o[1] = st.o[0];
					st.o[0] = off -= 3;
				} else {
					var idx = off - (ll != 0);
					if (idx) {
						off = idx == 3 ? st.o[0] - 1 : st.o[idx];
						if (idx > 1) st.o[2] = st.o[1];
						st.o[1] = st.o[0];
						st.o[0] = off;
					} else off = st.o[0];
				}
				for (var i = 0; i < ll; ++i) buf[oubt + i] = buf[spl + i];
				oubt += ll, spl += ll;
				var stin = oubt - off;
				if (stin < 0) {
					var len = -stin;
					var bs = st.e + stin;
					if (len > ml) len = ml;
					for (var i = 0; i < len; ++i) buf[oubt + i] = st.w[bs + i];
					oubt += len, ml -= len, stin = 0;
				}
				for (var i = 0; i < ml; ++i) buf[oubt + i] = buf[stin + i];
				oubt += ml;
			}
			if (oubt != spl) while (spl < buf.length) buf[oubt++] = buf[spl++];
			else oubt = buf.length;
			if (out) st.y += oubt;
			else buf = slc(buf, 0, oubt);
		} else if (out) {
			st.y += lss;
			if (spl) for (var i = 0; i < lss; ++i) buf[i] = buf[spl + i];
		} else if (spl) buf = slc(buf, spl);
		st.b = ebt;
		return buf;
	}
	err(2);
};
var cct = function(bufs, ol) {
	if (bufs.length == 1) return bufs[0];
	var buf = new u8(ol);
	for (var i = 0, b = 0; i < bufs.length; ++i) {
		var chk = bufs[i];
		buf.set(chk, b);
		b += chk.length;
	}
	return buf;
};
var Decompress = /* @__PURE__ */ function() {
	function Decompress(ondata) {
		this.ondata = ondata;
		this.c = [];
		this.l = 0;
		this.z = 0;
	}
	Decompress.prototype.push = function(chunk, final) {
		if (typeof this.s == "number") {
			var sub = Math.min(chunk.length, this.s);
			chunk = chunk.subarray(sub);
			this.s -= sub;
		}
		var ncs = chunk.length + this.l;
		if (!this.s) {
			if (final) {
				if (!ncs) {
					this.ondata(new u8(0), true);
					return;
				}
				if (ncs < 5) err(5);
			} else if (ncs < 18) {
				this.c.push(chunk);
				this.l = ncs;
				return;
			}
			if (this.l) {
				this.c.push(chunk);
				chunk = cct(this.c, ncs);
				this.c = [];
				this.l = 0;
			}
			if (typeof (this.s = rzfh(chunk)) == "number") return this.push(chunk, final);
		}
		if (typeof this.s != "number") {
			if (ncs < (this.z || 3)) {
				if (final) err(5);
				this.c.push(chunk);
				this.l = ncs;
				return;
			}
			if (this.l) {
				this.c.push(chunk);
				chunk = cct(this.c, ncs);
				this.c = [];
				this.l = 0;
			}
			if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
				if (final) err(5);
				this.c.push(chunk);
				this.l = ncs;
				return;
			} else this.z = 0;
			for (;;) {
				var blk = rzb(chunk, this.s);
				if (!blk) {
					if (final) err(5);
					var adc = chunk.subarray(this.s.b);
					this.s.b = 0;
					this.c.push(adc), this.l += adc.length;
					return;
				} else {
					this.ondata(blk, false);
					cpw(this.s.w, 0, blk.length);
					this.s.w.set(blk, this.s.w.length - blk.length);
				}
				if (this.s.l) {
					var rest = chunk.subarray(this.s.b);
					this.s = this.s.c * 4;
					this.push(rest, final);
					return;
				}
			}
		} else if (final) err(5);
	};
	return Decompress;
}();

// src/optout/stream/zstd-frames.ts
const MAX_BLOCK = 131072;
var ZstdFrames = class {
	#head = /* @__PURE__ */ new Uint8Array(18);
	#stage = "magic";
	#have = 0;
	#need = 4;
	#skip = 0;
	#descriptor = 0;
	#last = false;
	#open = false;
	#maxWindow;
	window = 0;
	skippable = false;
	frames = 0;
	constructor(maxWindow) {
		this.#maxWindow = maxWindow;
	}
	get whole() {
		return !this.#open && this.#have === 0;
	}
	get beginning() {
		return !this.#open && this.#have > 0;
	}
	step(chunk, start) {
		let at = start;
		while (at < chunk.length) {
			if (this.#skip > 0) {
				const take = Math.min(this.#skip, chunk.length - at);
				this.#skip -= take;
				at += take;
				if (this.#skip > 0) continue;
				this.#endContent();
				return {
					end: at,
					complete: true
				};
			}
			const take = Math.min(this.#need - this.#have, chunk.length - at);
			this.#head.set(chunk.subarray(at, at + take), this.#have);
			this.#have += take;
			at += take;
			if (this.#have < this.#need) continue;
			const fault = this.#read();
			if (fault !== void 0) return {
				end: at,
				complete: false,
				fault
			};
			if (this.whole) return {
				end: at,
				complete: true
			};
		}
		return {
			end: at,
			complete: false
		};
	}
	#expect(stage, need) {
		this.#stage = stage;
		this.#need = need;
		this.#have = 0;
		if (stage === "magic") this.#open = false;
	}
	#endContent() {
		if (this.#stage === "skip-length") this.#expect("magic", 4);
		else if (!this.#last) this.#expect("block", 3);
		else if ((this.#descriptor & 4) !== 0) this.#expect("checksum", 4);
		else this.#expect("magic", 4);
	}
	#read() {
		const head = this.#head;
		switch (this.#stage) {
			case "magic": {
				const magic = little(head, 0, 4);
				this.#open = true;
				this.skippable = magic >= 407710288 && magic <= 407710303;
				if (this.skippable) this.#expect("skip-length", 4);
				else if (magic === 4247762216) this.#expect("descriptor", 1);
				else return this.frames === 0 ? "not zstd data" : "something that is not zstd follows a frame";
				this.frames++;
				return;
			}
			case "skip-length":
				this.#skip = little(head, 0, 4);
				if (this.#skip === 0) this.#expect("magic", 4);
				return;
			case "descriptor": return this.#describe(head[0] ?? 0);
			case "header": return this.#header();
			case "block": return this.#block();
			case "checksum":
				this.#expect("magic", 4);
				return;
		}
	}
	#describe(descriptor) {
		this.#descriptor = descriptor;
		if ((descriptor & 8) !== 0) return "a reserved bit of the zstd frame is set";
		if ((descriptor & 3) !== 0) return "the zstd data needs a dictionary, which is not here";
		const single = (descriptor & 32) !== 0;
		const sizeFlag = descriptor >> 6;
		const size = sizeFlag === 0 ? single ? 1 : 0 : 1 << sizeFlag;
		this.#expect("header", size + (single ? 0 : 1));
	}
	#header() {
		const head = this.#head;
		if ((this.#descriptor & 32) !== 0) this.window = little(head, 0, this.#need) + (this.#descriptor >> 6 === 1 ? 256 : 0);
		else {
			const base = 2 ** (10 + ((head[0] ?? 0) >> 3));
			this.window = base + base / 8 * ((head[0] ?? 0) & 7);
		}
		if (this.window > this.#maxWindow) return `the zstd data needs a window of ${this.window} bytes; at most ${this.#maxWindow} are given`;
		this.#expect("block", 3);
	}
	#block() {
		const header = little(this.#head, 0, 3);
		const type = header >> 1 & 3;
		const size = header >> 3;
		this.#last = (header & 1) === 1;
		if (type === 3 || size > MAX_BLOCK) return "a zstd block is broken";
		this.#skip = type === 1 ? 1 : size;
		this.#have = 0;
		if (this.#skip === 0) this.#endContent();
	}
};
function little(bytes, start, length) {
	let value = 0;
	for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[start + i] ?? 0);
	return value;
}

// src/optout/stream/fallback-zstd.ts
const MAX_WINDOW$1 = 33554432;
const MOVES = 8192;
const FREE_MOVES = 1073741824;
var WindowWork = class {
	#moved = 0;
	#bytes = 0;
	count(bytes) {
		this.#bytes += bytes;
	}
	block(window) {
		this.#moved += window;
		return this.#moved <= FREE_MOVES + this.#bytes * MOVES;
	}
};
async function* fallbackZstd(source) {
	const frames = new ZstdFrames(MAX_WINDOW$1);
	const ready = [];
	const fresh = () => new Decompress((block) => {
		if (block.length > 0) ready.push(block.slice());
	});
	let decoder = fresh();
	const held = [];
	const work = new WindowWork();
	for (let chunk = await source.next(); chunk !== void 0; chunk = await source.next()) for (let at = 0; at < chunk.length;) {
		const step = frames.step(chunk, at);
		if (step.fault !== void 0) return step.fault;
		work.count(step.end - at);
		held.push(chunk.subarray(at, step.end));
		if (frames.skippable && !frames.beginning) held.length = 0;
		at = step.end;
		if (!step.complete) continue;
		if (!work.block(frames.window)) return "the zstd blocks are too small for their window";
		const fault = frames.skippable ? void 0 : push(decoder, Buffer.concat(held.splice(0)), frames.whole);
		if (frames.whole) decoder = fresh();
		for (const block of ready.splice(0)) {
			work.count(block.length);
			yield block;
		}
		if (fault !== void 0) return fault;
	}
	return frames.whole ? void 0 : "the zstd data breaks off: the file is truncated";
}
function push(decoder, bytes, final) {
	try {
		decoder.push(bytes, final);
		return;
	} catch (error) {
		return `the zstd data is corrupt (${error instanceof Error ? error.message : "unknown error"})`;
	}
}

// src/optout/stream/inflate.ts
const CHUNK = 524288;
const WAITING = 1;
var Inflater = class {
	#stream;
	#ready = [];
	#wake;
	#written;
	#ended = false;
	#error;
	constructor(stream) {
		this.#stream = stream;
		stream.on("data", (chunk) => {
			this.#ready.push(chunk);
			if (this.#ready.length > WAITING) stream.pause();
			this.#notify();
		});
		stream.on("end", () => this.#end());
		stream.on("error", (error) => {
			this.#error = error;
			this.#end();
		});
		stream.on("close", () => this.#end());
	}
	write(bytes) {
		if (this.#ended) return Promise.resolve(false);
		return new Promise((resolve) => {
			this.#written = resolve;
			this.#stream.write(bytes, () => this.#settle(!this.#ended));
		});
	}
	finish() {
		if (!this.#ended && !this.#stream.writableEnded) this.#stream.end();
	}
	take() {
		const chunk = this.#ready.shift();
		if (this.#ready.length <= WAITING && this.#stream.isPaused()) this.#stream.resume();
		return chunk;
	}
	get holds() {
		return this.#ready.length > 0 || this.#stream.readableLength > 0;
	}
	get ended() {
		return this.#ended;
	}
	get error() {
		return this.#error;
	}
	get used() {
		return this.#stream.bytesWritten;
	}
	changed() {
		return new Promise((resolve) => {
			this.#wake = resolve;
		});
	}
	nudge() {
		this.#notify();
	}
	destroy() {
		this.#stream.destroy();
	}
	#end() {
		this.#ended = true;
		this.#settle(false);
	}
	#settle(taken) {
		const written = this.#written;
		this.#written = void 0;
		written?.(taken);
		this.#notify();
	}
	#notify() {
		const wake = this.#wake;
		this.#wake = void 0;
		wake?.();
	}
};
function gunzip() {
	return zlib.createGunzip({
		chunkSize: CHUNK,
		readableHighWaterMark: CHUNK
	});
}
function nativeZstd() {
	const create = zlib.createZstdDecompress;
	return create === void 0 ? void 0 : () => create({
		chunkSize: CHUNK,
		readableHighWaterMark: CHUNK
	});
}

// src/optout/stream/ranges.ts
var RangeReader = class {
	#file;
	#size;
	#hash;
	#offset = 0;
	#next;
	#digest;
	#turns;
	constructor(file, options = {}) {
		this.#file = file;
		this.#size = options.size ?? 1048576;
		this.#hash = options.digest === true ? createHash("sha256") : void 0;
	}
	reuse() {
		if (this.#file.readInto !== void 0) this.#turns = [];
	}
	async next() {
		const bytes = await (this.#next ?? this.#ask(this.#offset));
		this.#next = void 0;
		this.#offset += bytes.length;
		if (bytes.length === 0) {
			if (this.#offset < this.#file.size) throw new Error("the file became shorter while it was read");
			this.#digest ??= this.#hash?.digest("hex");
			return;
		}
		if (this.#offset < this.#file.size) {
			this.#next = this.#ask(this.#offset);
			this.#next.catch(() => void 0);
		}
		this.#hash?.update(bytes);
		return bytes;
	}
	get offset() {
		return this.#offset;
	}
	get digest() {
		return this.#digest;
	}
	#ask(offset) {
		const length = Math.min(this.#size, this.#file.size - offset);
		if (length <= 0) return Promise.resolve(/* @__PURE__ */ new Uint8Array(0));
		return this.#turns === void 0 ? this.#file.read(offset, length) : this.#fill(this.#turns, offset, length);
	}
	async #fill(turns, offset, length) {
		const buffer = turns.length < 2 ? Buffer.allocUnsafeSlow(this.#size) : turns.shift();
		turns.push(buffer);
		const part = buffer.subarray(0, length);
		return part.subarray(0, await this.#file.readInto?.(offset, part));
	}
};
async function fileDigest(file) {
	const reader = new RangeReader(file, {
		size: 4194304,
		digest: true
	});
	while (await reader.next() !== void 0);
	return reader.digest ?? "";
}

// src/optout/stream/zstd-source.ts
const MAX_WINDOW = 134217728;
var ZstdSource = class {
	#inner;
	#frames = new ZstdFrames(MAX_WINDOW);
	#chunk = /* @__PURE__ */ new Uint8Array(0);
	#fault;
	constructor(inner) {
		this.#inner = inner;
	}
	get fault() {
		return this.#fault ?? (this.#frames.whole ? void 0 : "the zstd data breaks off: the file is truncated");
	}
	async next() {
		while (this.#fault === void 0) {
			if (this.#chunk.length === 0) {
				const chunk = await this.#inner.next();
				if (chunk === void 0) return void 0;
				this.#chunk = chunk;
			}
			let at = 0;
			do {
				const step = this.#frames.step(this.#chunk, at);
				this.#fault = step.fault;
				if (step.fault === void 0) at = step.end;
			} while (this.#fault === void 0 && !this.#frames.whole && at < this.#chunk.length);
			const piece = this.#chunk.subarray(0, at);
			this.#chunk = this.#chunk.subarray(at);
			if (piece.length > 0) return piece;
		}
	}
};

// src/optout/stream/native.ts
const PIECE = 1048576;
const FINER = [1024, 1];
async function* inflateGzip(file, source) {
	const fault = yield* salvaged(file, source, gunzip, (inner) => inner);
	if (fault.error === void 0) return await afterEnd(file, source, fault.used);
	return isTruncation(fault.error) ? "the gzip data breaks off: the file is truncated" : `the gzip data is corrupt (${fault.error.message})`;
}
async function* inflateZstd(file, source, create) {
	const framed = new ZstdSource(source);
	const fault = yield* salvaged(file, framed, create, (inner) => new ZstdSource(inner));
	if (fault.error !== void 0 && !isTruncation(fault.error)) return `the zstd data is corrupt (${fault.error.message})`;
	return framed.fault ?? (fault.error === void 0 ? void 0 : "the zstd data breaks off: the file is truncated");
}
async function* salvaged(file, source, create, wrap) {
	let delivered = 0;
	const first = yield* counted(inflate(source, create()), (bytes) => {
		delivered += bytes;
	});
	let fault = first;
	for (const size of FINER) {
		if (fault.error === void 0 || isTruncation(fault.error)) break;
		let skip = delivered;
		const again = inflate(wrap(pieces(file, fault.start, fault.end, size)), create());
		for (let next = await again.next();; next = await again.next()) {
			if (next.done === true) {
				fault = next.value;
				break;
			}
			const fresh = next.value.subarray(Math.min(skip, next.value.length));
			skip -= next.value.length - fresh.length;
			delivered += fresh.length;
			if (fresh.length > 0) yield fresh;
		}
	}
	return first;
}
async function* inflate(source, stream) {
	const inflater = new Inflater(stream);
	let start = 0;
	let end = 0;
	let fed = false;
	let unreadable;
	const feed = async () => {
		try {
			for (let bytes = await source.next(); bytes !== void 0; bytes = await source.next()) {
				start = end;
				end += bytes.length;
				if (!await inflater.write(bytes)) return;
			}
		} catch (error) {
			unreadable = error;
		} finally {
			fed = true;
			inflater.nudge();
		}
	};
	const feeding = feed();
	try {
		while (true) {
			const chunk = inflater.take();
			if (chunk !== void 0) {
				yield chunk;
				continue;
			}
			if (inflater.ended) break;
			if (unreadable !== void 0 && !inflater.holds) break;
			if (fed && !inflater.holds) inflater.finish();
			await inflater.changed();
		}
		await feeding;
		if (unreadable !== void 0) throw unreadable;
		return {
			error: inflater.error,
			start,
			end,
			used: inflater.used
		};
	} finally {
		inflater.destroy();
	}
}
async function* counted(inner, count) {
	for (let next = await inner.next();; next = await inner.next()) {
		if (next.done === true) return next.value;
		count(next.value.length);
		yield next.value;
	}
}
function pieces(file, start, end, size) {
	const plain = new RangeReader(bounded(file, start), { size: PIECE });
	let tail;
	let at = 0;
	return { next: async () => {
		const bytes = await plain.next();
		if (bytes !== void 0) return bytes;
		tail ??= await file.read(start, end - start);
		if (at >= tail.length) return void 0;
		at += size;
		return tail.subarray(at - size, at);
	} };
}
function bounded(file, size) {
	return {
		name: file.name,
		size,
		read: (offset, length) => file.read(offset, Math.min(length, size - offset))
	};
}
async function afterEnd(file, source, used) {
	while (await source.next() !== void 0);
	for (let at = used; at < file.size; at += PIECE) if ((await file.read(at, Math.min(PIECE, file.size - at))).some((byte) => byte !== 0)) return `more data follows the end of the gzip stream (at byte ${at} of the file), which is not read`;
}
function isTruncation(error) {
	return error.code === "Z_BUF_ERROR";
}

// src/optout/stream/decompress.ts
const MAX_BYTES = 17592186044416;
function decompress(file, options = {}) {
	let end;
	async function* run() {
		const limit = options.maxBytes ?? MAX_BYTES;
		const source = new RangeReader(file, {
			digest: options.digest === true,
			...options.rangeBytes === void 0 ? {} : { size: options.rangeBytes }
		});
		let compression = "none";
		let bytes = 0;
		let problem;
		try {
			const detected = detectCompression(await file.read(0, Math.min(64, file.size)));
			if (typeof detected !== "string") problem = detected;
			else {
				compression = detected;
				if (compression === "none" && options.passing === true) source.reuse();
				const chunks = open(file, source, compression, options);
				for (let next = await chunks.next();; next = await chunks.next()) {
					if (next.done === true) {
						if (next.value !== void 0) problem = { reason: next.value };
						break;
					}
					const chunk = next.value;
					if (bytes + chunk.length > limit) {
						problem = {
							reason: `more than ${limit} bytes of content`,
							fix: "split the file, or raise the limit"
						};
						await chunks.return(void 0);
						const rest = chunk.subarray(0, limit - bytes);
						bytes = limit;
						if (rest.length > 0) yield rest;
						break;
					}
					bytes += chunk.length;
					yield chunk;
				}
			}
		} catch (error) {
			problem = { reason: error instanceof Error ? error.message : "the file could not be read" };
		}
		const sha256 = source.digest;
		end = {
			compression,
			bytes,
			...problem === void 0 ? {} : { problem: {
				offset: bytes,
				...problem
			} },
			...sha256 === void 0 ? {} : { sha256 }
		};
	}
	const iterator = run();
	return {
		[Symbol.asyncIterator]: () => iterator,
		get end() {
			return end;
		}
	};
}
function open(file, source, compression, options) {
	if (compression === "none") return plain(source);
	if (compression === "gzip") return inflateGzip(file, source);
	const native = options.noNativeZstd === true ? void 0 : nativeZstd();
	return native === void 0 ? fallbackZstd(source) : inflateZstd(file, source, native);
}
async function* plain(source) {
	for (let chunk = await source.next(); chunk !== void 0; chunk = await source.next()) yield chunk;
	return void 0;
}

// src/optout/stream/records.ts
const LF$1 = 10;
const QUOTE = 34;
function recordEnds(kind) {
	return kind === "line" ? LINES : new CsvEnds(kind.delimiter);
}
const LINES = {
	find: (part, atLeast) => part.indexOf(LF$1, Math.max(0, atLeast - 1)) + 1 || -1,
	lastEnd: (collected) => collected.lastIndexOf(LF$1) + 1,
	reset: () => void 0
};
const FIELD = 0;
const PLAIN = 1;
const QUOTED = 2;
const CLOSING = 3;
var CsvEnds = class {
	#delimiter;
	#state = FIELD;
	#taken = 0;
	#last = 0;
	constructor(delimiter) {
		this.#delimiter = delimiter;
	}
	find(part, atLeast) {
		const end = this.#state < QUOTED && part.indexOf(QUOTE) < 0 ? this.#findPlain(part, atLeast) : this.#walk(part, atLeast);
		if (end < 0) this.#taken += part.length;
		return end;
	}
	lastEnd() {
		return this.#last;
	}
	reset() {
		this.#state = FIELD;
		this.#taken = 0;
		this.#last = 0;
	}
	#findPlain(part, atLeast) {
		const end = LINES.find(part, atLeast);
		if (end >= 0 || part.length === 0) return end;
		const last = part.lastIndexOf(LF$1) + 1;
		if (last > 0) this.#last = this.#taken + last;
		const before = part[part.length - 1];
		this.#state = before === LF$1 || before === this.#delimiter ? FIELD : PLAIN;
		return -1;
	}
	#walk(part, atLeast) {
		const delimiter = this.#delimiter;
		let state = this.#state;
		let last = 0;
		for (let i = 0; i < part.length; i++) {
			const c = part[i];
			if (state === QUOTED) {
				if (c === QUOTE) state = CLOSING;
			} else if (c === LF$1) {
				state = FIELD;
				last = i + 1;
				if (last >= atLeast) return last;
			} else if (c === delimiter) state = FIELD;
			else state = c === QUOTE && state !== PLAIN ? QUOTED : PLAIN;
		}
		if (last > 0) this.#last = this.#taken + last;
		this.#state = state;
		return -1;
	}
};

// src/optout/stream/cutter.ts
const LF = 10;
const SLACK = 65536;
var LineCutter = class {
	#size;
	#maxLine;
	#ends;
	#spare;
	#buffer;
	#length = 0;
	#base;
	#crossing = -1;
	#held;
	constructor(size, maxLine, records, start, spare = []) {
		this.#size = size;
		this.#maxLine = maxLine;
		this.#ends = recordEnds(records);
		this.#base = start;
		this.#spare = spare;
		this.#buffer = this.#fresh();
	}
	push(chunk, at) {
		if (this.#held !== void 0) return this.#skip(this.#held, chunk, at);
		const limit = this.#limit();
		const inside = this.#crossing < 0;
		const most = inside ? limit - this.#length : this.#crossing + this.#maxLine + 1 - this.#length;
		const part = chunk.subarray(at, at + most);
		const end = this.#ends.find(part, inside ? most : 1);
		const next = at + (end < 0 ? part.length : end);
		this.#append(end < 0 ? part : part.subarray(0, end));
		if (end >= 0) return {
			next,
			block: this.#emit(this.#length)
		};
		if (inside && this.#length === limit) this.#crossing = this.#ends.lastEnd(this.#buffer.subarray(0, limit));
		if (this.#crossing >= 0 && this.#length > this.#crossing + this.#maxLine) this.#hold();
		return { next };
	}
	finish(whole) {
		if (this.#held !== void 0) {
			const { block, offset, length } = this.#held;
			return {
				block: {
					...block,
					tooLong: {
						offset,
						length
					}
				},
				offset: offset + length
			};
		}
		const length = whole ? this.#length : this.#ends.lastEnd(this.#buffer.subarray(0, this.#length));
		const offset = this.#base + length;
		return length === 0 ? { offset } : {
			block: this.#emit(length),
			offset
		};
	}
	#limit() {
		return this.#size - this.#base % this.#size;
	}
	#hold() {
		const block = {
			index: Math.floor(this.#base / this.#size),
			bytes: this.#buffer.subarray(0, this.#crossing),
			offset: this.#base
		};
		this.#held = {
			block,
			offset: this.#base + this.#crossing,
			length: this.#length - this.#crossing
		};
	}
	#skip(held, chunk, at) {
		const end = chunk.indexOf(LF, at);
		held.length += (end < 0 ? chunk.length : end) - at;
		if (end < 0) return { next: chunk.length };
		const { block, offset, length } = held;
		this.#restart(offset + length + 1);
		return {
			next: end + 1,
			block: {
				...block,
				tooLong: {
					offset,
					length
				}
			}
		};
	}
	#append(part) {
		const length = this.#length + part.length;
		if (length > this.#buffer.length) {
			const larger = allocate(Math.max(length, Math.min(2 * this.#buffer.length, this.#size + this.#maxLine + SLACK)));
			larger.set(this.#buffer.subarray(0, this.#length));
			this.#buffer = larger;
		}
		this.#buffer.set(part, this.#length);
		this.#length = length;
	}
	#emit(length) {
		const block = {
			index: Math.floor(this.#base / this.#size),
			bytes: this.#buffer.subarray(0, length),
			offset: this.#base
		};
		this.#restart(this.#base + length);
		return block;
	}
	#restart(base) {
		this.#base = base;
		this.#length = 0;
		this.#crossing = -1;
		this.#held = void 0;
		this.#buffer = this.#fresh();
		this.#ends.reset();
	}
	#fresh() {
		const wanted = this.#size + SLACK;
		for (let spare = this.#spare.pop(); spare !== void 0; spare = this.#spare.pop()) if (spare.byteLength === wanted) return Buffer.from(spare);
		return allocate(wanted);
	}
};
function allocate(size) {
	return Buffer.allocUnsafeSlow(size);
}

// src/optout/stream/blocks.ts
const BLOCK_BYTES = 1048576;
const MAX_LINE_BYTES = 16777216;
function blocks(file, records = "line", options = {}) {
	let end;
	async function* run() {
		const stream = options.stream ?? decompress(file, {
			...options,
			passing: true
		});
		const size = options.blockBytes ?? 1048576;
		const maxLine = options.blockBytes === void 0 ? MAX_LINE_BYTES : size * 4;
		const head = new Head();
		let cutter;
		const cut = function* (chunk) {
			if (chunk.length > 0) cutter ??= new LineCutter(size, maxLine, records, head.skipped, options.spare);
			for (let at = 0; at < chunk.length;) {
				const pushed = cutter.push(chunk, at);
				at = pushed.next;
				if (pushed.block !== void 0) yield pushed.block;
			}
		};
		for await (const chunk of stream) yield* cut(head.pass(chunk));
		yield* cut(head.rest());
		const whole = stream.end ?? {
			compression: "none",
			bytes: 0
		};
		const last = cutter?.finish(whole.problem === void 0) ?? { offset: 0 };
		if (last.block !== void 0) yield last.block;
		end = whole.problem === void 0 || options.made === true ? whole : {
			...whole,
			problem: {
				...whole.problem,
				offset: Math.min(whole.problem.offset, last.offset)
			}
		};
	}
	const iterator = run();
	return {
		[Symbol.asyncIterator]: () => iterator,
		get end() {
			return end;
		}
	};
}
var Head = class {
	#held = /* @__PURE__ */ new Uint8Array(0);
	skipped = 0;
	pass(chunk) {
		if (this.#held === void 0) return chunk;
		const joined = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
		if (joined.length < 3) {
			this.#held = Buffer.from(joined);
			return joined.subarray(0, 0);
		}
		this.#held = void 0;
		if (joined[0] === 239 && joined[1] === 187 && joined[2] === 191) this.skipped = 3;
		return joined.subarray(this.skipped);
	}
	rest() {
		return this.#held ?? /* @__PURE__ */ new Uint8Array(0);
	}
};

export { WindowWork as a, fileDigest as i, blocks as n, ZstdFrames as o, decompress as r, Decompress as s, MAX_LINE_BYTES as t };
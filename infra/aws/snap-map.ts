/**
 * Code of a CloudFront function for requests of a part of a map: it puts in the place of the box and the zoom those of the cells that will
 * answer (`windowOver` in shared/map-cell.ts, whose arithmetic this is), and takes everything else out of the query. So all who look at
 * the same cells share one answer of the edge, whatever digits they wrote. What is no such request is left for the program to refuse.
 * The language is that of CloudFront's runtime 2.0, which has no modules.
 */
export const SNAP_MAP = `var NUMBER = '-?[0-9]{1,3}(?:[.][0-9]{1,15})?';
var BBOX = new RegExp('^' + [NUMBER, NUMBER, NUMBER, NUMBER].join(',') + '$');
var ZOOM = /^([0-9]|1[0-9]|2[0-2])([.][0-9]{1,6})?$/;
var SLACK = 1e-9;

function clamp(value, least, most) { return Math.min(most, Math.max(least, value)); }

function cell(part, size) { return clamp(Math.floor(part * size), 0, size - 1); }
function column(longitude, size) { return cell((longitude + 180) / 360, size); }
function row(latitude, size) {
  var sine = Math.sin((clamp(latitude, -85.0511, 85.0511) * Math.PI) / 180);
  return cell(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI), size);
}
function longitudeAt(part) { return (part * 360 - 180).toFixed(9); }
function latitudeAt(part) { return (90 - (360 * Math.atan(Math.exp((part - 0.5) * 2 * Math.PI))) / Math.PI).toFixed(9); }

function snapped(box, zoom) {
  var west = box[0], south = box[1], east = box[2], north = box[3];
  if (!(west >= -180 && east <= 180 && west < east && south >= -86.0511 && north <= 86.0511 && south < north)) return undefined;
  for (var level = clamp(Math.floor(zoom) + 1, 10, 17); level >= 10; level--) {
    var size = Math.pow(2, level);
    var left = column(west + SLACK, size), right = column(east - SLACK, size);
    var top = row(north - SLACK, size), bottom = row(south + SLACK, size);
    if (right - left < 16 && bottom - top < 16)
      return {
        bbox: { value: [longitudeAt(left / size), latitudeAt((bottom + 1) / size), longitudeAt((right + 1) / size), latitudeAt(top / size)].join(',') },
        zoom: { value: String(level - 1) },
      };
  }
  return undefined;
}

function once(parameter) { return parameter && !parameter.multiValue ? parameter.value.replace(/%2C/gi, ',') : ''; }

function handler(event) {
  var request = event.request;
  var bbox = once(request.querystring.bbox), zoom = once(request.querystring.zoom);
  if (!BBOX.test(bbox) || !ZOOM.test(zoom)) return request;
  var query = snapped(bbox.split(',').map(Number), Number(zoom));
  if (query) request.querystring = query;
  return request;
}`

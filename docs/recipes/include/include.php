<?php
// Puts a fragment of the gallery into a page, keeps it for five minutes, and the last good one for six hours while the gallery does not answer.
// Use: echo veduta_fragment('https://gallery.example/embed/genoa.html?layout=strip', '/var/cache/my-site'); Licence: Apache-2.0.

declare(strict_types=1);

/** `$folder` is one that nobody but the site may write to: what lies there is put into its pages. Times are seconds. */
function veduta_fragment(string $address, string $folder, int $fresh = 300, int $stale = 21_600): string
{
    $file = $folder . '/veduta-' . hash('sha256', $address) . '.html';
    $age = is_file($file) ? time() - (int) filemtime($file) : PHP_INT_MAX;
    $kept = $age < $stale ? (string) file_get_contents($file) : '';
    // Asked once a minute at most, so that no reader waits for what just failed.
    $tried = $file . '.tried';
    if ($age < $fresh || (is_file($tried) && time() - (int) filemtime($tried) < 60)) {
        return $kept;
    }
    touch($tried);
    $context = stream_context_create(['http' => ['timeout' => 3, 'ignore_errors' => true, 'follow_location' => 0]]);
    // One byte more than is taken, to see whether there is more: a part of a fragment is none.
    $html = @file_get_contents($address, false, $context, 0, 300_001);
    $status = (int) (explode(' ', $http_response_header[0] ?? '')[1] ?? 0);
    if ($html !== false && $status === 200 && strlen($html) <= 300_000) {
        // Whole or not at all: two readers may come at once.
        $new = $file . '.' . bin2hex(random_bytes(4));
        file_put_contents($new, $html);
        rename($new, $file);
        return $html;
    }
    // There is no such list, or no more: what was kept of it ends.
    if ($status >= 400 && $status < 500 && $status !== 408 && $status !== 429) {
        @unlink($file);
        return '';
    }
    return $kept;
}

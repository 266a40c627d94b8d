"""The compiled plan of cheshire-west-and-chester/childrens-statutory; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 1881527850
TABLES = (
    ('stands', 6),
    ('last_days', (1, 'years', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 7),
    ('stands', 0),
    ('last_days', (12, 'months', 'the_day_after', False)),
    ('paused', 3),
    ('last_days_without', (3, (10, 'working_days', 'the_day_after', False))),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('last_days_without', (3, (20, 'working_days', 'the_day_after', False))),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('terms', 3),
    ('status', 6),
    ('status', 5),
    ('ranks', ''),
    ('paused', 4),
    ('last_days_without', (4, (10, 'working_days', 'the_day_after', False))),
    ('last_days_without', (4, (20, 'working_days', 'the_day_after', False))),
    ('terms', 4),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('last_days', (65, 'working_days', 'the_day_after', False)),
    ('terms', 6),
    ('last_days', (2, 'working_days', 'the_day_after', False)),
    ('last_days', (10, 'working_days', 'the_day_before', True)),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('last_days', (15, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('terms', 18),
    ('answers', 0),
    ('answers', 2),
    ('answers', 11),
    ('answers', 19),
    ('answers', 20),
    ('answers', 21),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, stands_8, stands_9, last_days_10, paused_11, last_days_without_12, last_days_13, last_days_without_14, last_days_15, terms_16, status_17, status_18, ranks_19, paused_20, last_days_without_21, last_days_without_22, terms_23, last_days_24, last_days_25, terms_26, last_days_27, last_days_28, last_days_29, last_days_30, last_days_31, last_days_32, terms_33, answers_34, answers_35, answers_36, answers_37, answers_38, answers_39, outcomes_40, stages_41, deadlines_42, clock_ids_43, make_44, verdict_45):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v66 = event('proceedings_concluded', 0)
    v88 = event('stage_1_skipped_by_agreement', 0)
    v89 = event('stage_2_requested', 0)
    v90 = event('complaint_withdrawn', 0)
    v97 = event('stage_1_response_sent', 0)
    v100 = pauses('stage_1_response')
    v112 = extension('stage_1_response')
    v301 = event('stage_2_response_sent', 0)
    v306 = extension('stage_2_response')
    v346 = event('stage_2_response_received', 0)
    v349 = event('review_panel_requested', 0)
    v409 = event('review_panel_met', 0)
    v413 = event('review_panel_acknowledged', 0)
    v443 = event('review_panel_chair_appointed', 0)
    v473 = fact_day('review_panel_meets_on', 0)
    v481 = event('review_panel_papers_sent', 0)
    v543 = event('review_panel_report_sent', 0)
    v615 = event('stage_3_response_sent', 0)
    v687 = fact_day('first_had_notice_on', 0)
    v690 = event('referred_to_ombudsman', 0)
    v725 = event('investigation_report_completed', 0)
    v730 = extension('stage_2_investigation_report')
    v801 = answers_34[fact('complainant')]
    v802 = fact('sufficient_interest')
    v805 = fact('subject')
    v806 = answers_35[v805]
    v807 = fact('about_this_authority')
    v808 = fact('acting_for_child')
    v809 = fact('child_agrees')
    v812 = fact('anonymous')
    v813 = fact('late_but_not_reasonable_to_expect_earlier')
    v814 = fact('can_still_be_considered_fairly')
    v819 = fact('already_considered_at_all_stages')
    v821 = answers_36[fact('concurrent_proceedings')]
    v822 = fact('would_prejudice_proceedings')
    v825 = fact('resolved_by_close_of_next_day')
    v826 = fact('capacity_to_consent')
    v827 = fact('consent_to_representation')
    v830 = fact('in_the_childs_best_interests')
    v835 = answers_37[v805]
    v836 = answers_38[v805]
    v839 = answers_39[v805]
    if v1:
        v23 = later('complaint_received', v1) if v2 and v2 < v1 else v2
        v21 = last_days_1[v1]
        if v23:
            if v21 < v23:
                v20 = 4
                v26 = (status_3, v1, dates_2[v21], v23, None)
            else:
                v20 = 3
                v26 = (status_4, v1, dates_2[v21], v23, None)
        else:
            v24 = v21 - on
            if v21 < on:
                v20 = 2
                v26 = (status_5, v1, dates_2[v21], 0, v24)
            else:
                v20 = 1
                v26 = (status_6, v1, dates_2[v21], 0, v24)
    else:
        if v2:
            v20 = 7
            v26 = (status_7, 0, None, v2, None)
        elif not v1:
            v20 = 7
            v26 = stands_8
        else:
            v20 = 0
            v26 = stands_9
        v21 = 0
        v23 = v2
        v24 = 0
    if v1:
        v49 = later('complaint_received', v1) if v2 and v2 < v1 else v2
        v47 = last_days_10[v1]
        if v49:
            if v47 < v49:
                v46 = 4
                v52 = (status_3, v1, dates_2[v47], v49, None)
            else:
                v46 = 3
                v52 = (status_4, v1, dates_2[v47], v49, None)
        else:
            v50 = v47 - on
            if v47 < on:
                v46 = 2
                v52 = (status_5, v1, dates_2[v47], 0, v50)
            else:
                v46 = 1
                v52 = (status_6, v1, dates_2[v47], 0, v50)
    else:
        if v2:
            v46 = 7
            v52 = (status_7, 0, None, v2, None)
        elif not v1:
            v46 = 7
            v52 = stands_8
        else:
            v46 = 0
            v52 = stands_9
        v47 = 0
        v49 = v2
        v50 = 0
    v56 = v47 and (not v21 or v47 < v21)
    v57 = v46 if v56 else v20
    if v66:
        v83 = later('complaint_received', v66) if v2 and v2 < v66 else v2
        v81 = last_days_1[v66]
        if v83:
            if v81 < v83:
                v86 = (status_3, v66, dates_2[v81], v83, None)
            else:
                v86 = (status_4, v66, dates_2[v81], v83, None)
        else:
            v84 = v81 - on
            if v81 < on:
                v86 = (status_5, v66, dates_2[v81], 0, v84)
            else:
                v86 = (status_6, v66, dates_2[v81], 0, v84)
    else:
        v81 = 0
        v83 = 0
        v84 = 0
        v86 = stands_9
    v93 = v88 if v88 and (v88 < v89 or not v89) else v89
    v96 = v93 if v93 and (v93 < v90 or not v90) else v90
    if v2:
        v161 = later('stage_1_response_sent', v2) if v97 and v97 < v2 else v97
        if v100:
            v101 = paused_11(v100, on)
            v104 = v101[0]
            v105 = v101[1]
        else:
            v104 = 0
            v105 = 0
        if v104:
            v108 = last_days_without_12(v2, v104)
        else:
            v108 = last_days_13[v2]
        if v104:
            v111 = last_days_without_14(v2, v104)
        else:
            v111 = last_days_15[v2]
        if v112:
            v118 = v112[0]
            v119 = v112[1]
            v120 = v112[2]
            v121 = terms_16[v112[3]]
        else:
            v118 = 0
            v119 = 0
            v120 = 0
            v121 = 0
        v124 = v118 if v118 and v121 and (not v118 < v108) and v120 and (not v108 < v119) and (not v108 < v120) and (not v111 or not v111 < v118) else v108
        v125 = v161 or v96
        if v105 and (not (v124 < v105 or (v125 and v125 < v105))):
            if v161:
                v164 = (status_4, v2, None, v161, None)
            elif v96:
                v164 = (status_17, v2, None, 0, None)
            else:
                v164 = (status_18, v2, None, 0, None)
            v158 = 0
            v160 = 0
            v163 = 3652060
        else:
            if v161:
                if v124 < v161:
                    v164 = (status_3, v2, dates_2[v124], v161, None)
                else:
                    v164 = (status_4, v2, dates_2[v124], v161, None)
                v163 = 3652060
            elif v96:
                v163 = 3652060
                v164 = (status_17, v2, dates_2[v124], 0, None)
            else:
                v162 = ranks_19[v124] - ranks_19[on]
                if v124 < on:
                    v164 = (status_5, v2, dates_2[v124], 0, v162)
                else:
                    v164 = (status_6, v2, dates_2[v124], 0, v162)
                v163 = v124
            v158 = v124
            v160 = v111
    else:
        if v97:
            v164 = (status_7, 0, None, v97, None)
        elif v96:
            v164 = stands_0
        else:
            v164 = stands_9
        v158 = 0
        v160 = 0
        v161 = v97
        v162 = 0
        v163 = 3652060
    if v2:
        v227 = later('stage_1_response_sent', v2) if v97 and v97 < v2 else v97
        if v100:
            v168 = paused_20(v100, on)
            v171 = v168[0]
            v172 = v168[1]
        else:
            v171 = 0
            v172 = 0
        if v171:
            v175 = last_days_without_21(v2, v171)
        else:
            v175 = last_days_13[v2]
        if v171:
            v178 = last_days_without_22(v2, v171)
        else:
            v178 = last_days_15[v2]
        if v112:
            v184 = v112[0]
            v187 = terms_23[v112[3]]
        else:
            v184 = 0
            v187 = 0
        v190 = v184 if v184 and v187 and (not v184 < v175) and (not v178 or not v178 < v184) else v175
        v191 = v227 or v96
        if v172 and (not (v190 < v172 or (v191 and v191 < v172))):
            if v227:
                v230 = (status_4, v2, None, v227, None)
            elif v96:
                v230 = (status_17, v2, None, 0, None)
            else:
                v230 = (status_18, v2, None, 0, None)
            v224 = 0
            v226 = 0
            v229 = 3652060
        else:
            if v227:
                if v190 < v227:
                    v230 = (status_3, v2, dates_2[v190], v227, None)
                else:
                    v230 = (status_4, v2, dates_2[v190], v227, None)
                v229 = 3652060
            elif v96:
                v229 = 3652060
                v230 = (status_17, v2, dates_2[v190], 0, None)
            else:
                v228 = ranks_19[v190] - ranks_19[on]
                if v190 < on:
                    v230 = (status_5, v2, dates_2[v190], 0, v228)
                else:
                    v230 = (status_6, v2, dates_2[v190], 0, v228)
                v229 = v190
            v224 = v190
            v226 = v178
    else:
        if v97:
            v230 = (status_7, 0, None, v97, None)
        elif v96:
            v230 = stands_0
        else:
            v230 = stands_9
        v224 = 0
        v226 = 0
        v227 = v97
        v228 = 0
        v229 = 3652060
    v233 = v224 and (not v158 or v224 < v158)
    v238 = v227 if v233 else v161
    v240 = v229 if v233 else v163
    v245 = event('stage_1_response_received', 0) or v97
    v246 = (v226 if v233 else v160) or (v224 if v233 else v158)
    v251 = v246 + 1 if v246 and v246 < on and (not v96 or v246 < v96) and (not v238 or v246 < v238) else 0
    if v245:
        v254 = v245 if v245 and (v245 < v251 or not v251) else v251
        v291 = later('stage_2_requested', v254) if v89 and v89 < v254 else v89
        v289 = last_days_15[v245]
        if v291:
            if v289 < v291:
                v294 = (status_3, v245, dates_2[v289], v291, None)
            else:
                v294 = (status_4, v245, dates_2[v289], v291, None)
        elif v88:
            v294 = (status_17, v245, dates_2[v289], 0, None)
        else:
            v292 = ranks_19[v289] - ranks_19[on]
            if v289 < on:
                v294 = (status_5, v245, dates_2[v289], 0, v292)
            else:
                v294 = (status_6, v245, dates_2[v289], 0, v292)
    else:
        if v89:
            if v251 and (not v89 < v251):
                v294 = (status_4, v251, None, v89, None)
            else:
                v294 = (status_7, 0, None, v89, None)
        elif v88:
            v294 = stands_0
        elif v251:
            v294 = (status_6, v251, None, 0, None)
        else:
            v294 = stands_9
        v289 = 0
        v291 = v89
        v292 = 0
    v300 = v89 if v89 and (v89 < v88 or not v88) else v88
    if v300:
        v341 = later('stage_2_response_sent', v300) if v301 and v301 < v300 else v301
        v339 = last_days_24[v300]
        v340 = last_days_25[v300]
        if v306:
            v312 = v306[0]
            v313 = v306[1]
            v314 = v306[2]
            v315 = terms_26[v306[3]]
        else:
            v312 = 0
            v313 = 0
            v314 = 0
            v315 = 0
        v338 = v312 if v312 and v315 and (not v312 < v339) and v314 and (not v339 < v313) and (not v339 < v314) and (not v340 or not v340 < v312) else v339
        if v341:
            if v338 < v341:
                v344 = (status_3, v300, dates_2[v338], v341, None)
            else:
                v344 = (status_4, v300, dates_2[v338], v341, None)
            v343 = 3652060
        elif v90:
            v343 = 3652060
            v344 = (status_17, v300, dates_2[v338], 0, None)
        else:
            v342 = ranks_19[v338] - ranks_19[on]
            if v338 < on:
                v344 = (status_5, v300, dates_2[v338], 0, v342)
            else:
                v344 = (status_6, v300, dates_2[v338], 0, v342)
            v343 = v338
    else:
        if v301:
            v344 = (status_7, 0, None, v301, None)
        elif v90:
            v344 = stands_0
        else:
            v344 = stands_9
        v338 = 0
        v339 = 0
        v340 = 0
        v341 = v301
        v342 = 0
        v343 = 3652060
    v348 = v346 or v301
    if v348:
        v368 = later('review_panel_requested', v348) if v349 and v349 < v348 else v349
        v366 = last_days_15[v348]
        if v368:
            if v366 < v368:
                v371 = (status_3, v348, dates_2[v366], v368, None)
            else:
                v371 = (status_4, v348, dates_2[v366], v368, None)
        else:
            v369 = ranks_19[v366] - ranks_19[on]
            if v366 < on:
                v371 = (status_5, v348, dates_2[v366], 0, v369)
            else:
                v371 = (status_6, v348, dates_2[v366], 0, v369)
    else:
        if v349:
            v371 = (status_7, 0, None, v349, None)
        else:
            v371 = stands_9
        v366 = 0
        v368 = v349
        v369 = 0
    if v346:
        v392 = later('review_panel_requested', v346) if v349 and v349 < v346 else v349
        v390 = last_days_15[v346]
        if v392:
            if v390 < v392:
                v395 = (status_3, v346, dates_2[v390], v392, None)
            else:
                v395 = (status_4, v346, dates_2[v390], v392, None)
        else:
            v393 = ranks_19[v390] - ranks_19[on]
            if v390 < on:
                v395 = (status_5, v346, dates_2[v390], 0, v393)
            else:
                v395 = (status_6, v346, dates_2[v390], 0, v393)
    else:
        if v349:
            v395 = (status_7, 0, None, v349, None)
        else:
            v395 = stands_9
        v390 = 0
        v392 = v349
        v393 = 0
    v412 = v409 if v409 and (v409 < v90 or not v90) else v90
    if v349:
        v438 = later('review_panel_acknowledged', v349) if v413 and v413 < v349 else v413
        v436 = last_days_27[v349]
        if v438:
            if v436 < v438:
                v441 = (status_3, v349, dates_2[v436], v438, None)
            else:
                v441 = (status_4, v349, dates_2[v436], v438, None)
            v440 = 3652060
        elif v412:
            v440 = 3652060
            v441 = (status_17, v349, dates_2[v436], 0, None)
        else:
            v439 = ranks_19[v436] - ranks_19[on]
            if v436 < on:
                v441 = (status_5, v349, dates_2[v436], 0, v439)
            else:
                v441 = (status_6, v349, dates_2[v436], 0, v439)
            v440 = v436
    else:
        if v413:
            v441 = (status_7, 0, None, v413, None)
        elif v412:
            v441 = stands_0
        else:
            v441 = stands_9
        v436 = 0
        v438 = v413
        v439 = 0
        v440 = 3652060
    if v349:
        v468 = later('review_panel_chair_appointed', v349) if v443 and v443 < v349 else v443
        v466 = last_days_13[v349]
        if v468:
            if v466 < v468:
                v471 = (status_3, v349, dates_2[v466], v468, None)
            else:
                v471 = (status_4, v349, dates_2[v466], v468, None)
            v470 = 3652060
        elif v412:
            v470 = 3652060
            v471 = (status_17, v349, dates_2[v466], 0, None)
        else:
            v469 = ranks_19[v466] - ranks_19[on]
            if v466 < on:
                v471 = (status_5, v349, dates_2[v466], 0, v469)
            else:
                v471 = (status_6, v349, dates_2[v466], 0, v469)
            v470 = v466
    else:
        if v443:
            v471 = (status_7, 0, None, v443, None)
        elif v412:
            v471 = stands_0
        else:
            v471 = stands_9
        v466 = 0
        v468 = v443
        v469 = 0
        v470 = 3652060
    v480 = ((v349 if v349 and (v349 > v473 or not v473) else v473) if v349 and v473 else 0) or v409
    if v480:
        v505 = last_days_28[v480]
        if v481:
            if v505 < v481:
                v509 = (status_3, v480, dates_2[v505], v481, None)
            else:
                v509 = (status_4, v480, dates_2[v505], v481, None)
            v508 = 3652060
        elif v90:
            v508 = 3652060
            v509 = (status_17, v480, dates_2[v505], 0, None)
        else:
            v507 = ranks_19[v505] - ranks_19[on]
            if v505 < on:
                v509 = (status_5, v480, dates_2[v505], 0, v507)
            else:
                v509 = (status_6, v480, dates_2[v505], 0, v507)
            v508 = v505
    else:
        if v481:
            v509 = (status_7, 0, None, v481, None)
        elif v90:
            v509 = stands_0
        elif not v473 and (not not v349):
            v509 = stands_8
        else:
            v509 = stands_9
        v505 = 0
        v507 = 0
        v508 = 3652060
    if v349:
        v538 = later('review_panel_met', v349) if v409 and v409 < v349 else v409
        v536 = last_days_29[v349]
        if v538:
            if v536 < v538:
                v541 = (status_3, v349, dates_2[v536], v538, None)
            else:
                v541 = (status_4, v349, dates_2[v536], v538, None)
            v540 = 3652060
        elif v90:
            v540 = 3652060
            v541 = (status_17, v349, dates_2[v536], 0, None)
        else:
            v539 = ranks_19[v536] - ranks_19[on]
            if v536 < on:
                v541 = (status_5, v349, dates_2[v536], 0, v539)
            else:
                v541 = (status_6, v349, dates_2[v536], 0, v539)
            v540 = v536
    else:
        if v409:
            v541 = (status_7, 0, None, v409, None)
        elif v90:
            v541 = stands_0
        else:
            v541 = stands_9
        v536 = 0
        v538 = v409
        v539 = 0
        v540 = 3652060
    if v409:
        v568 = later('review_panel_report_sent', v409) if v543 and v543 < v409 else v543
        v566 = last_days_30[v409]
        if v568:
            if v566 < v568:
                v571 = (status_3, v409, dates_2[v566], v568, None)
            else:
                v571 = (status_4, v409, dates_2[v566], v568, None)
            v570 = 3652060
        elif v90:
            v570 = 3652060
            v571 = (status_17, v409, dates_2[v566], 0, None)
        else:
            v569 = ranks_19[v566] - ranks_19[on]
            if v566 < on:
                v571 = (status_5, v409, dates_2[v566], 0, v569)
            else:
                v571 = (status_6, v409, dates_2[v566], 0, v569)
            v570 = v566
    else:
        if v543:
            v571 = (status_7, 0, None, v543, None)
        elif v90:
            v571 = stands_0
        else:
            v571 = stands_9
        v566 = 0
        v568 = v543
        v569 = 0
        v570 = 3652060
    if v409:
        v597 = later('review_panel_report_sent', v409) if v543 and v543 < v409 else v543
        v595 = last_days_30[v409]
        if v597:
            if v595 < v597:
                v600 = (status_3, v409, dates_2[v595], v597, None)
            else:
                v600 = (status_4, v409, dates_2[v595], v597, None)
            v599 = 3652060
        elif v90:
            v599 = 3652060
            v600 = (status_17, v409, dates_2[v595], 0, None)
        else:
            v598 = ranks_19[v595] - ranks_19[on]
            if v595 < on:
                v600 = (status_5, v409, dates_2[v595], 0, v598)
            else:
                v600 = (status_6, v409, dates_2[v595], 0, v598)
            v599 = v595
    else:
        if v543:
            v600 = (status_7, 0, None, v543, None)
        elif v90:
            v600 = stands_0
        else:
            v600 = stands_9
        v595 = 0
        v597 = v543
        v598 = 0
        v599 = 3652060
    v603 = v595 and (not v566 or v595 < v566)
    v609 = v599 if v603 else v570
    v614 = event('review_panel_report_received', 0) or v543
    if v614:
        v640 = later('stage_3_response_sent', v614) if v615 and v615 < v614 else v615
        v638 = last_days_31[v614]
        if v640:
            if v638 < v640:
                v643 = (status_3, v614, dates_2[v638], v640, None)
            else:
                v643 = (status_4, v614, dates_2[v638], v640, None)
            v642 = 3652060
        elif v90:
            v642 = 3652060
            v643 = (status_17, v614, dates_2[v638], 0, None)
        else:
            v641 = ranks_19[v638] - ranks_19[on]
            if v638 < on:
                v643 = (status_5, v614, dates_2[v638], 0, v641)
            else:
                v643 = (status_6, v614, dates_2[v638], 0, v641)
            v642 = v638
    else:
        if v615:
            v643 = (status_7, 0, None, v615, None)
        elif v90:
            v643 = stands_0
        else:
            v643 = stands_9
        v638 = 0
        v640 = v615
        v641 = 0
        v642 = 3652060
    if v409:
        v670 = later('stage_3_response_sent', v409) if v615 and v615 < v409 else v615
        v668 = last_days_15[v409]
        if v670:
            if v668 < v670:
                v673 = (status_3, v409, dates_2[v668], v670, None)
            else:
                v673 = (status_4, v409, dates_2[v668], v670, None)
            v672 = 3652060
        elif v90:
            v672 = 3652060
            v673 = (status_17, v409, dates_2[v668], 0, None)
        else:
            v671 = ranks_19[v668] - ranks_19[on]
            if v668 < on:
                v673 = (status_5, v409, dates_2[v668], 0, v671)
            else:
                v673 = (status_6, v409, dates_2[v668], 0, v671)
            v672 = v668
    else:
        if v615:
            v673 = (status_7, 0, None, v615, None)
        elif v90:
            v673 = stands_0
        else:
            v673 = stands_9
        v668 = 0
        v670 = v615
        v671 = 0
        v672 = 3652060
    v676 = v668 and (not v638 or v668 < v638)
    v683 = v672 if v676 else v642
    v689 = v687 or v1
    if v689:
        v711 = later('referred_to_ombudsman', v689) if v690 and v690 < v689 else v690
        v709 = last_days_32[v689]
        if v711:
            if v709 < v711:
                v714 = (status_3, v689, dates_2[v709], v711, None)
            else:
                v714 = (status_4, v689, dates_2[v709], v711, None)
        else:
            v712 = v709 - on
            if v709 < on:
                v714 = (status_5, v689, dates_2[v709], 0, v712)
            else:
                v714 = (status_6, v689, dates_2[v709], 0, v712)
    else:
        if v690:
            v714 = (status_7, 0, None, v690, None)
        elif not v687:
            v714 = stands_8
        else:
            v714 = stands_9
        v709 = 0
        v711 = v690
        v712 = 0
    v721 = event('statement_of_complaint_agreed', 0) or v89
    v724 = v301 if v301 and (v301 < v90 or not v90) else v90
    if v721:
        v765 = later('investigation_report_completed', v721) if v725 and v725 < v721 else v725
        v763 = last_days_24[v721]
        v764 = last_days_25[v721]
        if v730:
            v736 = v730[0]
            v737 = v730[1]
            v739 = terms_33[v730[3]]
        else:
            v736 = 0
            v737 = 0
            v739 = 0
        v762 = v736 if v736 and v739 and (not v736 < v763) and (not v763 < v737) and (not v764 or not v764 < v736) else v763
        if v765:
            if v762 < v765:
                v768 = (status_3, v721, dates_2[v762], v765, None)
            else:
                v768 = (status_4, v721, dates_2[v762], v765, None)
            v767 = 3652060
        elif v724:
            v767 = 3652060
            v768 = (status_17, v721, dates_2[v762], 0, None)
        else:
            v766 = ranks_19[v762] - ranks_19[on]
            if v762 < on:
                v768 = (status_5, v721, dates_2[v762], 0, v766)
            else:
                v768 = (status_6, v721, dates_2[v762], 0, v766)
            v767 = v762
    else:
        if v725:
            v768 = (status_7, 0, None, v725, None)
        elif v724:
            v768 = stands_0
        else:
            v768 = stands_9
        v762 = 0
        v763 = 0
        v764 = 0
        v765 = v725
        v766 = 0
        v767 = 3652060
    if v725:
        v795 = later('stage_2_response_sent', v725) if v301 and v301 < v725 else v301
        v793 = last_days_13[v725]
        if v795:
            if v793 < v795:
                v798 = (status_3, v725, dates_2[v793], v795, None)
            else:
                v798 = (status_4, v725, dates_2[v793], v795, None)
            v797 = 3652060
        elif v90:
            v797 = 3652060
            v798 = (status_17, v725, dates_2[v793], 0, None)
        else:
            v796 = ranks_19[v793] - ranks_19[on]
            if v793 < on:
                v798 = (status_5, v725, dates_2[v793], 0, v796)
            else:
                v798 = (status_6, v725, dates_2[v793], 0, v796)
            v797 = v793
    else:
        if v301:
            v798 = (status_7, 0, None, v301, None)
        elif v90:
            v798 = stands_0
        else:
            v798 = stands_9
        v793 = 0
        v795 = v301
        v796 = 0
        v797 = 3652060
    v803 = v801 is True or v802 is True
    v804 = v801 is False and v802 is False
    v810 = v808 is False or v809 is True
    v811 = v808 is True and v809 is False
    v815 = v813 is False or v814 is False
    v816 = v813 is True and v814 is True
    v817 = (v57 == 2 or v57 == 4) and v815
    v818 = (v57 == 1 or v57 == 3 or v57 == 5) or v816
    v823 = v821 is True and v822 is True
    v824 = v821 is False or v822 is False
    v828 = v826 is True and v827 is True
    v829 = v826 is False or v827 is False
    v831 = v826 is False and v830 is True
    v832 = v826 is True or v830 is False
    v833 = v808 is False or v828 or v831
    v834 = v808 is True and v829 and v832
    v837 = v835 is True and v836 is True
    v838 = v835 is False or v836 is False
    v840 = v839 is True and v836 is True
    v841 = v839 is False or v836 is False
    if v803 and v806 is True and (v807 is True) and v810 and (v812 is False) and v818 and (v819 is False) and v824 and (v825 is False) and v833 and v838 and v841:
        v930 = 0
    elif v804 or v806 is False or v807 is False or v811 or (v812 is True) or v817 or (v819 is True) or v823 or (v825 is True) or v834 or v837 or v840:
        v930 = 1
    else:
        v844 = v803 or v804
        v845 = v806 is True or v806 is False
        v846 = v807 is True or v807 is False
        v847 = v810 or v811
        v848 = v812 is True or v812 is False
        v849 = v817 or v818
        v850 = v819 is True or v819 is False
        v851 = v823 or v824
        v852 = v825 is True or v825 is False
        v853 = v833 or v834
        v854 = v837 or v838
        v855 = v840 or v841
        v856 = v801 is True or v801 is False
        v861 = v808 is False or v808 is True
        v864 = not v847 and (not v861 or not (v809 is True or v809 is False))
        v866 = not ((v57 == 2 or v57 == 4) or (v57 == 1 or v57 == 3 or v57 == 5)) and (not (v1 or v46 == 6) and (not v1) if v56 else not (v1 or v20 == 6) and (not v1))
        v875 = v821 is True or v821 is False
        v880 = v828 or v829
        v882 = v827 is True or v827 is False
        v897 = v836 is True or v836 is False
        v899 = not v854 and (not (v835 is True or v835 is False) or not v897)
        v902 = not v855 and (not (v839 is True or v839 is False) or not v897)
        v930 = 2 if (not not v844 or ((not v844 and (not v856 or not (v802 is True or v802 is False))) and (not (not v844 and (not v856))))) and (not not v845 or (not v845 and (not not v845))) and (not not v846 or (not v846 and (not not v846))) and (not not v847 or (v864 and (not v864))) and (not not v848 or (not v848 and (not not v848))) and (not not v849 or ((not v849 and (v866 or (not (v815 or v816) and (not (v813 is False or v813 is True) or not (v814 is False or v814 is True))))) and (not (not v849 and v866)))) and (not not v850 or (not v850 and (not not v850))) and (not not v851 or ((not v851 and (not v875 or not (v822 is True or v822 is False))) and (not (not v851 and (not v875))))) and (not not v852 or (not v852 and (not not v852))) and (not not v853 or ((not v853 and ((not v861 or (not v880 and (not (v826 is True or v826 is False) or not v882))) or (not (v831 or v832) and (not (v826 is False or v826 is True) or not (v830 is True or v830 is False))))) and (not (not v853 and (not v861 or (not v880 and (not v882))))))) and (not not v854 or (v899 and (not v899))) and (not not v855 or (v902 and (not v902))) else 3
    if v240 < 3652060:
        v931 = 3
        v932 = v240
    else:
        v931 = 0
        v932 = 3652060
    if v343 < v932:
        v933 = 5
        v934 = v343
    else:
        v933 = v931
        v934 = v932
    if v440 < v934:
        v935 = 7
        v936 = v440
    else:
        v935 = v933
        v936 = v934
    if v470 < v936:
        v937 = 8
        v938 = v470
    else:
        v937 = v935
        v938 = v936
    if v508 < v938:
        v939 = 9
        v940 = v508
    else:
        v939 = v937
        v940 = v938
    if v540 < v940:
        v941 = 10
        v942 = v540
    else:
        v941 = v939
        v942 = v940
    if v609 < v942:
        v943 = 11
        v944 = v609
    else:
        v943 = v941
        v944 = v942
    if v683 < v944:
        v945 = 12
        v946 = v683
    else:
        v945 = v943
        v946 = v944
    if v767 < v946:
        v947 = 14
        v948 = v767
    else:
        v947 = v945
        v948 = v946
    if v797 < v948:
        v949 = 15
    else:
        v949 = v947
    return make_44(verdict_45, (outcomes_40[v930], (True if v803 else False if v804 else None, v806, v807, True if v810 else False if v811 else None, v812, True if v817 else False if v818 else None, v819, True if v823 else False if v824 else None, v825, True if v833 else False if v834 else None, True if v837 else False if v838 else None, True if v840 else False if v841 else None), stages_41[1 if v90 else 5 if v690 else 4 if v349 else 3 if v89 or v88 else 2 if v2 else 0], deadlines_42[v949], clock_ids_43, (v52 if v56 else v26, v86, v230 if v233 else v164, v294, v344, v395 if v390 and (not v366 or v390 < v366) else v371, v441, v471, v509, v541, v600 if v603 else v571, v673 if v676 else v643, v714, v768, v798)))

"""The compiled plan of birmingham/childrens-trust-statutory; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 1376449405
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
    ('paused', 2),
    ('last_days_without', (2, (10, 'working_days', 'the_day_after', False))),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('last_days_without', (2, (20, 'working_days', 'the_day_after', False))),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('terms', 2),
    ('status', 6),
    ('status', 5),
    ('ranks', ''),
    ('terms', 3),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('last_days', (65, 'working_days', 'the_day_after', False)),
    ('terms', 5),
    ('terms', 6),
    ('last_days', (2, 'working_days', 'the_day_after', False)),
    ('last_days', (10, 'working_days', 'the_day_before', True)),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('last_days', (15, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('answers', 0),
    ('answers', 2),
    ('answers', 11),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, stands_8, stands_9, paused_10, last_days_without_11, last_days_12, last_days_without_13, last_days_14, terms_15, status_16, status_17, ranks_18, terms_19, last_days_20, last_days_21, terms_22, terms_23, last_days_24, last_days_25, last_days_26, last_days_27, last_days_28, last_days_29, answers_30, answers_31, answers_32, outcomes_33, stages_34, deadlines_35, clock_ids_36, make_37, verdict_38):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v29 = event('proceedings_concluded', 0)
    v51 = event('stage_1_skipped_by_agreement', 0)
    v52 = event('stage_2_requested', 0)
    v53 = event('complaint_withdrawn', 0)
    v60 = event('stage_1_response_sent', 0)
    v63 = pauses('stage_1_response')
    v75 = extension('stage_1_response')
    v241 = event('stage_2_response_sent', 0)
    v246 = extension('stage_2_response')
    v343 = event('review_panel_requested', 0)
    v368 = event('review_panel_met', 0)
    v372 = event('review_panel_acknowledged', 0)
    v402 = event('review_panel_chair_appointed', 0)
    v432 = fact_day('review_panel_meets_on', 0)
    v440 = event('review_panel_papers_sent', 0)
    v541 = event('review_panel_report_sent', 0)
    v613 = event('stage_3_response_sent', 0)
    v684 = fact_day('first_had_notice_on', 0)
    v687 = event('referred_to_ombudsman', 0)
    v717 = answers_30[fact('complainant')]
    v718 = fact('sufficient_interest')
    v722 = answers_31[fact('subject')]
    v723 = fact('about_this_authority')
    v724 = fact('acting_for_child')
    v725 = fact('child_agrees')
    v728 = fact('anonymous')
    v729 = fact('late_but_not_reasonable_to_expect_earlier')
    v730 = fact('can_still_be_considered_fairly')
    v735 = fact('already_considered_at_all_stages')
    v737 = answers_32[fact('concurrent_proceedings')]
    v738 = fact('would_prejudice_proceedings')
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
    if v29:
        v46 = later('complaint_received', v29) if v2 and v2 < v29 else v2
        v44 = last_days_1[v29]
        if v46:
            if v44 < v46:
                v49 = (status_3, v29, dates_2[v44], v46, None)
            else:
                v49 = (status_4, v29, dates_2[v44], v46, None)
        else:
            v47 = v44 - on
            if v44 < on:
                v49 = (status_5, v29, dates_2[v44], 0, v47)
            else:
                v49 = (status_6, v29, dates_2[v44], 0, v47)
    else:
        v44 = 0
        v46 = 0
        v47 = 0
        v49 = stands_9
    v56 = v51 if v51 and (v51 < v52 or not v52) else v52
    v59 = v56 if v56 and (v56 < v53 or not v53) else v53
    if v2:
        v124 = later('stage_1_response_sent', v2) if v60 and v60 < v2 else v60
        if v63:
            v64 = paused_10(v63, on)
            v67 = v64[0]
            v68 = v64[1]
        else:
            v67 = 0
            v68 = 0
        if v67:
            v71 = last_days_without_11(v2, v67)
        else:
            v71 = last_days_12[v2]
        if v67:
            v74 = last_days_without_13(v2, v67)
        else:
            v74 = last_days_14[v2]
        if v75:
            v81 = v75[0]
            v82 = v75[1]
            v83 = v75[2]
            v84 = terms_15[v75[3]]
        else:
            v81 = 0
            v82 = 0
            v83 = 0
            v84 = 0
        v87 = v81 if v81 and v84 and (not v81 < v71) and v83 and (not v71 < v82) and (not v71 < v83) and (not v74 or not v74 < v81) else v71
        v88 = v124 or v59
        if v68 and (not (v87 < v68 or (v88 and v88 < v68))):
            if v124:
                v127 = (status_4, v2, None, v124, None)
            elif v59:
                v127 = (status_16, v2, None, 0, None)
            else:
                v127 = (status_17, v2, None, 0, None)
            v121 = 0
            v123 = 0
            v126 = 3652060
        else:
            if v124:
                if v87 < v124:
                    v127 = (status_3, v2, dates_2[v87], v124, None)
                else:
                    v127 = (status_4, v2, dates_2[v87], v124, None)
                v126 = 3652060
            elif v59:
                v126 = 3652060
                v127 = (status_16, v2, dates_2[v87], 0, None)
            else:
                v125 = ranks_18[v87] - ranks_18[on]
                if v87 < on:
                    v127 = (status_5, v2, dates_2[v87], 0, v125)
                else:
                    v127 = (status_6, v2, dates_2[v87], 0, v125)
                v126 = v87
            v121 = v87
            v123 = v74
    else:
        if v60:
            v127 = (status_7, 0, None, v60, None)
        elif v59:
            v127 = stands_0
        else:
            v127 = stands_9
        v121 = 0
        v123 = 0
        v124 = v60
        v125 = 0
        v126 = 3652060
    if v2:
        v167 = later('stage_1_response_sent', v2) if v60 and v60 < v2 else v60
        v165 = last_days_12[v2]
        v166 = last_days_14[v2]
        if v75:
            v138 = v75[0]
            v141 = terms_19[v75[3]]
        else:
            v138 = 0
            v141 = 0
        v164 = v138 if v138 and v141 and (not v138 < v165) and (not v166 or not v166 < v138) else v165
        if v167:
            if v164 < v167:
                v170 = (status_3, v2, dates_2[v164], v167, None)
            else:
                v170 = (status_4, v2, dates_2[v164], v167, None)
            v169 = 3652060
        elif v59:
            v169 = 3652060
            v170 = (status_16, v2, dates_2[v164], 0, None)
        else:
            v168 = ranks_18[v164] - ranks_18[on]
            if v164 < on:
                v170 = (status_5, v2, dates_2[v164], 0, v168)
            else:
                v170 = (status_6, v2, dates_2[v164], 0, v168)
            v169 = v164
    else:
        if v60:
            v170 = (status_7, 0, None, v60, None)
        elif v59:
            v170 = stands_0
        else:
            v170 = stands_9
        v164 = 0
        v165 = 0
        v166 = 0
        v167 = v60
        v168 = 0
        v169 = 3652060
    v173 = v164 and (not v121 or v164 < v121)
    v178 = v167 if v173 else v124
    v180 = v169 if v173 else v126
    v185 = event('stage_1_response_received', 0) or v60
    v186 = (v166 if v173 else v123) or (v164 if v173 else v121)
    v191 = v186 + 1 if v186 and v186 < on and (not v59 or v186 < v59) and (not v178 or v186 < v178) else 0
    if v185:
        v194 = v185 if v185 and (v185 < v191 or not v191) else v191
        v231 = later('stage_2_requested', v194) if v52 and v52 < v194 else v52
        v229 = last_days_14[v185]
        if v231:
            if v229 < v231:
                v234 = (status_3, v185, dates_2[v229], v231, None)
            else:
                v234 = (status_4, v185, dates_2[v229], v231, None)
        elif v51:
            v234 = (status_16, v185, dates_2[v229], 0, None)
        else:
            v232 = ranks_18[v229] - ranks_18[on]
            if v229 < on:
                v234 = (status_5, v185, dates_2[v229], 0, v232)
            else:
                v234 = (status_6, v185, dates_2[v229], 0, v232)
    else:
        if v52:
            if v191 and (not v52 < v191):
                v234 = (status_4, v191, None, v52, None)
            else:
                v234 = (status_7, 0, None, v52, None)
        elif v51:
            v234 = stands_0
        elif v191:
            v234 = (status_6, v191, None, 0, None)
        else:
            v234 = stands_9
        v229 = 0
        v231 = v52
        v232 = 0
    v240 = v52 if v52 and (v52 < v51 or not v51) else v51
    if v240:
        v281 = later('stage_2_response_sent', v240) if v241 and v241 < v240 else v241
        v279 = last_days_20[v240]
        v280 = last_days_21[v240]
        if v246:
            v252 = v246[0]
            v253 = v246[1]
            v254 = v246[2]
            v255 = terms_22[v246[3]]
        else:
            v252 = 0
            v253 = 0
            v254 = 0
            v255 = 0
        v278 = v252 if v252 and v255 and (not v252 < v279) and v254 and (not v279 < v253) and (not v279 < v254) and (not v280 or not v280 < v252) else v279
        if v281:
            if v278 < v281:
                v284 = (status_3, v240, dates_2[v278], v281, None)
            else:
                v284 = (status_4, v240, dates_2[v278], v281, None)
            v283 = 3652060
        elif v53:
            v283 = 3652060
            v284 = (status_16, v240, dates_2[v278], 0, None)
        else:
            v282 = ranks_18[v278] - ranks_18[on]
            if v278 < on:
                v284 = (status_5, v240, dates_2[v278], 0, v282)
            else:
                v284 = (status_6, v240, dates_2[v278], 0, v282)
            v283 = v278
    else:
        if v241:
            v284 = (status_7, 0, None, v241, None)
        elif v53:
            v284 = stands_0
        else:
            v284 = stands_9
        v278 = 0
        v279 = 0
        v280 = 0
        v281 = v241
        v282 = 0
        v283 = 3652060
    if v240:
        v324 = later('stage_2_response_sent', v240) if v241 and v241 < v240 else v241
        v322 = last_days_20[v240]
        v323 = last_days_21[v240]
        if v246:
            v295 = v246[0]
            v298 = terms_23[v246[3]]
        else:
            v295 = 0
            v298 = 0
        v321 = v295 if v295 and v298 and (not v295 < v322) and (not v323 or not v323 < v295) else v322
        if v324:
            if v321 < v324:
                v327 = (status_3, v240, dates_2[v321], v324, None)
            else:
                v327 = (status_4, v240, dates_2[v321], v324, None)
            v326 = 3652060
        elif v53:
            v326 = 3652060
            v327 = (status_16, v240, dates_2[v321], 0, None)
        else:
            v325 = ranks_18[v321] - ranks_18[on]
            if v321 < on:
                v327 = (status_5, v240, dates_2[v321], 0, v325)
            else:
                v327 = (status_6, v240, dates_2[v321], 0, v325)
            v326 = v321
    else:
        if v241:
            v327 = (status_7, 0, None, v241, None)
        elif v53:
            v327 = stands_0
        else:
            v327 = stands_9
        v321 = 0
        v322 = 0
        v323 = 0
        v324 = v241
        v325 = 0
        v326 = 3652060
    v330 = v321 and (not v278 or v321 < v278)
    v337 = v326 if v330 else v283
    v342 = event('stage_2_response_received', 0) or v241
    if v342:
        v362 = later('review_panel_requested', v342) if v343 and v343 < v342 else v343
        v360 = last_days_14[v342]
        if v362:
            if v360 < v362:
                v365 = (status_3, v342, dates_2[v360], v362, None)
            else:
                v365 = (status_4, v342, dates_2[v360], v362, None)
        else:
            v363 = ranks_18[v360] - ranks_18[on]
            if v360 < on:
                v365 = (status_5, v342, dates_2[v360], 0, v363)
            else:
                v365 = (status_6, v342, dates_2[v360], 0, v363)
    else:
        if v343:
            v365 = (status_7, 0, None, v343, None)
        else:
            v365 = stands_9
        v360 = 0
        v362 = v343
        v363 = 0
    v371 = v368 if v368 and (v368 < v53 or not v53) else v53
    if v343:
        v397 = later('review_panel_acknowledged', v343) if v372 and v372 < v343 else v372
        v395 = last_days_24[v343]
        if v397:
            if v395 < v397:
                v400 = (status_3, v343, dates_2[v395], v397, None)
            else:
                v400 = (status_4, v343, dates_2[v395], v397, None)
            v399 = 3652060
        elif v371:
            v399 = 3652060
            v400 = (status_16, v343, dates_2[v395], 0, None)
        else:
            v398 = ranks_18[v395] - ranks_18[on]
            if v395 < on:
                v400 = (status_5, v343, dates_2[v395], 0, v398)
            else:
                v400 = (status_6, v343, dates_2[v395], 0, v398)
            v399 = v395
    else:
        if v372:
            v400 = (status_7, 0, None, v372, None)
        elif v371:
            v400 = stands_0
        else:
            v400 = stands_9
        v395 = 0
        v397 = v372
        v398 = 0
        v399 = 3652060
    if v343:
        v427 = later('review_panel_chair_appointed', v343) if v402 and v402 < v343 else v402
        v425 = last_days_12[v343]
        if v427:
            if v425 < v427:
                v430 = (status_3, v343, dates_2[v425], v427, None)
            else:
                v430 = (status_4, v343, dates_2[v425], v427, None)
            v429 = 3652060
        elif v371:
            v429 = 3652060
            v430 = (status_16, v343, dates_2[v425], 0, None)
        else:
            v428 = ranks_18[v425] - ranks_18[on]
            if v425 < on:
                v430 = (status_5, v343, dates_2[v425], 0, v428)
            else:
                v430 = (status_6, v343, dates_2[v425], 0, v428)
            v429 = v425
    else:
        if v402:
            v430 = (status_7, 0, None, v402, None)
        elif v371:
            v430 = stands_0
        else:
            v430 = stands_9
        v425 = 0
        v427 = v402
        v428 = 0
        v429 = 3652060
    v439 = ((v343 if v343 and (v343 > v432 or not v432) else v432) if v343 and v432 else 0) or v368
    if v439:
        v464 = last_days_25[v439]
        if v440:
            if v464 < v440:
                v468 = (status_3, v439, dates_2[v464], v440, None)
            else:
                v468 = (status_4, v439, dates_2[v464], v440, None)
            v467 = 3652060
        elif v53:
            v467 = 3652060
            v468 = (status_16, v439, dates_2[v464], 0, None)
        else:
            v466 = ranks_18[v464] - ranks_18[on]
            if v464 < on:
                v468 = (status_5, v439, dates_2[v464], 0, v466)
            else:
                v468 = (status_6, v439, dates_2[v464], 0, v466)
            v467 = v464
    else:
        if v440:
            v468 = (status_7, 0, None, v440, None)
        elif v53:
            v468 = stands_0
        elif not v432 and (not not v343):
            v468 = stands_8
        else:
            v468 = stands_9
        v464 = 0
        v466 = 0
        v467 = 3652060
    if v343:
        v497 = later('review_panel_met', v343) if v368 and v368 < v343 else v368
        v495 = last_days_26[v343]
        if v497:
            if v495 < v497:
                v500 = (status_3, v343, dates_2[v495], v497, None)
            else:
                v500 = (status_4, v343, dates_2[v495], v497, None)
            v499 = 3652060
        elif v53:
            v499 = 3652060
            v500 = (status_16, v343, dates_2[v495], 0, None)
        else:
            v498 = ranks_18[v495] - ranks_18[on]
            if v495 < on:
                v500 = (status_5, v343, dates_2[v495], 0, v498)
            else:
                v500 = (status_6, v343, dates_2[v495], 0, v498)
            v499 = v495
    else:
        if v368:
            v500 = (status_7, 0, None, v368, None)
        elif v53:
            v500 = stands_0
        else:
            v500 = stands_9
        v495 = 0
        v497 = v368
        v498 = 0
        v499 = 3652060
    if v343:
        v526 = later('review_panel_met', v343) if v368 and v368 < v343 else v368
        v524 = last_days_26[v343]
        if v526:
            if v524 < v526:
                v529 = (status_3, v343, dates_2[v524], v526, None)
            else:
                v529 = (status_4, v343, dates_2[v524], v526, None)
            v528 = 3652060
        elif v53:
            v528 = 3652060
            v529 = (status_16, v343, dates_2[v524], 0, None)
        else:
            v527 = ranks_18[v524] - ranks_18[on]
            if v524 < on:
                v529 = (status_5, v343, dates_2[v524], 0, v527)
            else:
                v529 = (status_6, v343, dates_2[v524], 0, v527)
            v528 = v524
    else:
        if v368:
            v529 = (status_7, 0, None, v368, None)
        elif v53:
            v529 = stands_0
        else:
            v529 = stands_9
        v524 = 0
        v526 = v368
        v527 = 0
        v528 = 3652060
    v532 = v524 and (not v495 or v524 < v495)
    v538 = v528 if v532 else v499
    if v368:
        v566 = later('review_panel_report_sent', v368) if v541 and v541 < v368 else v541
        v564 = last_days_27[v368]
        if v566:
            if v564 < v566:
                v569 = (status_3, v368, dates_2[v564], v566, None)
            else:
                v569 = (status_4, v368, dates_2[v564], v566, None)
            v568 = 3652060
        elif v53:
            v568 = 3652060
            v569 = (status_16, v368, dates_2[v564], 0, None)
        else:
            v567 = ranks_18[v564] - ranks_18[on]
            if v564 < on:
                v569 = (status_5, v368, dates_2[v564], 0, v567)
            else:
                v569 = (status_6, v368, dates_2[v564], 0, v567)
            v568 = v564
    else:
        if v541:
            v569 = (status_7, 0, None, v541, None)
        elif v53:
            v569 = stands_0
        else:
            v569 = stands_9
        v564 = 0
        v566 = v541
        v567 = 0
        v568 = 3652060
    if v368:
        v595 = later('review_panel_report_sent', v368) if v541 and v541 < v368 else v541
        v593 = last_days_27[v368]
        if v595:
            if v593 < v595:
                v598 = (status_3, v368, dates_2[v593], v595, None)
            else:
                v598 = (status_4, v368, dates_2[v593], v595, None)
            v597 = 3652060
        elif v53:
            v597 = 3652060
            v598 = (status_16, v368, dates_2[v593], 0, None)
        else:
            v596 = ranks_18[v593] - ranks_18[on]
            if v593 < on:
                v598 = (status_5, v368, dates_2[v593], 0, v596)
            else:
                v598 = (status_6, v368, dates_2[v593], 0, v596)
            v597 = v593
    else:
        if v541:
            v598 = (status_7, 0, None, v541, None)
        elif v53:
            v598 = stands_0
        else:
            v598 = stands_9
        v593 = 0
        v595 = v541
        v596 = 0
        v597 = 3652060
    v601 = v593 and (not v564 or v593 < v564)
    v607 = v597 if v601 else v568
    v612 = event('review_panel_report_received', 0) or v541
    if v612:
        v638 = later('stage_3_response_sent', v612) if v613 and v613 < v612 else v613
        v636 = last_days_28[v612]
        if v638:
            if v636 < v638:
                v641 = (status_3, v612, dates_2[v636], v638, None)
            else:
                v641 = (status_4, v612, dates_2[v636], v638, None)
            v640 = 3652060
        elif v53:
            v640 = 3652060
            v641 = (status_16, v612, dates_2[v636], 0, None)
        else:
            v639 = ranks_18[v636] - ranks_18[on]
            if v636 < on:
                v641 = (status_5, v612, dates_2[v636], 0, v639)
            else:
                v641 = (status_6, v612, dates_2[v636], 0, v639)
            v640 = v636
    else:
        if v613:
            v641 = (status_7, 0, None, v613, None)
        elif v53:
            v641 = stands_0
        else:
            v641 = stands_9
        v636 = 0
        v638 = v613
        v639 = 0
        v640 = 3652060
    if v612:
        v668 = later('stage_3_response_sent', v612) if v613 and v613 < v612 else v613
        v666 = last_days_28[v612]
        if v668:
            if v666 < v668:
                v671 = (status_3, v612, dates_2[v666], v668, None)
            else:
                v671 = (status_4, v612, dates_2[v666], v668, None)
            v670 = 3652060
        elif v53:
            v670 = 3652060
            v671 = (status_16, v612, dates_2[v666], 0, None)
        else:
            v669 = ranks_18[v666] - ranks_18[on]
            if v666 < on:
                v671 = (status_5, v612, dates_2[v666], 0, v669)
            else:
                v671 = (status_6, v612, dates_2[v666], 0, v669)
            v670 = v666
    else:
        if v613:
            v671 = (status_7, 0, None, v613, None)
        elif v53:
            v671 = stands_0
        else:
            v671 = stands_9
        v666 = 0
        v668 = v613
        v669 = 0
        v670 = 3652060
    v675 = v666 and (not v636 or v666 < v636)
    v686 = v684 or v1
    if v686:
        v708 = later('referred_to_ombudsman', v686) if v687 and v687 < v686 else v687
        v706 = last_days_29[v686]
        if v708:
            if v706 < v708:
                v711 = (status_3, v686, dates_2[v706], v708, None)
            else:
                v711 = (status_4, v686, dates_2[v706], v708, None)
        else:
            v709 = v706 - on
            if v706 < on:
                v711 = (status_5, v686, dates_2[v706], 0, v709)
            else:
                v711 = (status_6, v686, dates_2[v706], 0, v709)
    else:
        if v687:
            v711 = (status_7, 0, None, v687, None)
        elif not v684:
            v711 = stands_8
        else:
            v711 = stands_9
        v706 = 0
        v708 = v687
        v709 = 0
    v719 = v717 is True or v718 is True
    v720 = v717 is False and v718 is False
    v726 = v724 is False or v725 is True
    v727 = v724 is True and v725 is False
    v731 = v729 is False or v730 is False
    v732 = v729 is True and v730 is True
    v733 = (v20 == 2 or v20 == 4) and v731
    v734 = (v20 == 1 or v20 == 3 or v20 == 5) or v732
    v739 = v737 is True and v738 is True
    v740 = v737 is False or v738 is False
    v741 = v722 is True and v719
    v742 = v722 is False or v720
    if v719 and v722 is True and (v723 is True) and v726 and (v728 is False) and v734 and (v735 is False) and v740 and v741:
        v803 = 0
    elif v720 or v722 is False or v723 is False or v727 or (v728 is True) or v733 or (v735 is True) or v739 or v742:
        v803 = 1
    else:
        v745 = v719 or v720
        v746 = v722 is True or v722 is False
        v747 = v723 is True or v723 is False
        v748 = v726 or v727
        v749 = v728 is True or v728 is False
        v750 = v733 or v734
        v751 = v735 is True or v735 is False
        v752 = v739 or v740
        v753 = v741 or v742
        v754 = v717 is True or v717 is False
        v757 = not v745 and (not v754 or not (v718 is True or v718 is False))
        v758 = not v745 and (not v754)
        v762 = not v748 and (not (v724 is False or v724 is True) or not (v725 is True or v725 is False))
        v764 = not ((v20 == 2 or v20 == 4) or (v20 == 1 or v20 == 3 or v20 == 5)) and (not (v1 or v20 == 6) and (not v1))
        v773 = v737 is True or v737 is False
        v803 = 2 if (not not v745 or (v757 and (not v758))) and (not not v746 or (not v746 and (not not v746))) and (not not v747 or (not v747 and (not not v747))) and (not not v748 or (v762 and (not v762))) and (not not v749 or (not v749 and (not not v749))) and (not not v750 or ((not v750 and (v764 or (not (v731 or v732) and (not (v729 is False or v729 is True) or not (v730 is False or v730 is True))))) and (not (not v750 and v764)))) and (not not v751 or (not v751 and (not not v751))) and (not not v752 or ((not v752 and (not v773 or not (v738 is True or v738 is False))) and (not (not v752 and (not v773))))) and (not not v753 or ((not v753 and (not v746 or v757)) and (not (not v753 and (not v746 or v758))))) else 3
    if v180 < 3652060:
        v804 = 3
        v805 = v180
    else:
        v804 = 0
        v805 = 3652060
    if v337 < v805:
        v806 = 5
        v807 = v337
    else:
        v806 = v804
        v807 = v805
    if v399 < v807:
        v808 = 7
        v809 = v399
    else:
        v808 = v806
        v809 = v807
    if v429 < v809:
        v810 = 8
        v811 = v429
    else:
        v810 = v808
        v811 = v809
    if v467 < v811:
        v812 = 9
        v813 = v467
    else:
        v812 = v810
        v813 = v811
    if v538 < v813:
        v814 = 10
        v815 = v538
    else:
        v814 = v812
        v815 = v813
    if v607 < v815:
        v816 = 11
        v817 = v607
    else:
        v816 = v814
        v817 = v815
    if (v670 if v675 else v640) < v817:
        v818 = 12
    else:
        v818 = v816
    return make_37(verdict_38, (outcomes_33[v803], (True if v719 else False if v720 else None, v722, v723, True if v726 else False if v727 else None, v728, True if v733 else False if v734 else None, v735, True if v739 else False if v740 else None, True if v741 else False if v742 else None), stages_34[1 if v53 else 5 if v687 else 4 if v343 else 3 if v52 or v51 else 2 if v2 else 0], deadlines_35[v818], clock_ids_36, (v26, v49, v170 if v173 else v127, v234, v327 if v330 else v284, v365, v400, v430, v468, v529 if v532 else v500, v598 if v601 else v569, v671 if v675 else v641, v711)))
